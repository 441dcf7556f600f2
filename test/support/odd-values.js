/**
 * Whatever a publisher's program may write where something else is meant, and what an attacker would:
 * by name, as JSON.
 */

/** Whatever calls itself for each gives up before: soon, and at once. */
const DEEP = 9_000;
const DEEPER = 100_000;

/** @param {string} character @param {number} count */
const many = (character, count) => JSON.stringify(character.repeat(count));

/** @param {string} list separated by spaces @returns {[name: string, json: string][]} */
const texts = (list) => list.split(' ').map((text) => [`"${text}"`, JSON.stringify(text)]);

/** @param {string} list separated by spaces @returns {[name: string, json: string][]} */
const asIs = (list) => list.split(' ').map((json) => [json, json]);

/** Half of a pair, which UTF-8 cannot hold and `encodeURIComponent` refuses. @type {[string, string][]} */
const HALVES = [
  ['a lone high surrogate', '"\\ud800"'],
  ['a lone low surrogate', '"\\udc00"'],
  ['one at the start', '"\\udc00text"'],
  ['one at the end', '"text\\ud83d"'],
  ['one within', '"te\\ud800xt"'],
  ['a pair the wrong way round', '"\\udc00\\ud800"'],
  ['one in an address', '"https://samples.example/\\ud800"'],
  ['one in a tag', '"<p>te\\ud800xt</p>"'],
];

/** What turns, hides or breaks what stands beside it. @type {[string, string][]} */
const CHARACTERS = [
  ['text that is turned', '"invoice\\u202efdp.exe"'],
  ['an isolate that nobody closes', '"a\\u2066b\\u2067c"'],
  ['closing what nobody opened', '"\\u2069\\u202c\\u2069text"'],
  ['NUL', '"te\\u0000xt"'],
  ['NUL alone', '"\\u0000"'],
  ['all controls', JSON.stringify(String.fromCharCode(...Array(32).keys(), 127, 133, 159))],
  ['nothing to be seen', '"\\u200b\\u200c\\u200d\\ufeff\\u00ad\\u2060"'],
  ['line breaks', '"one\\ntwo\\r\\nthree\\rfour\\u2028five\\u2029six"'],
  ['a header of a mail', '"text\\r\\nBcc: all@samples.example"'],
  ['characters that are none', '"\\uffff\\ufffe\\ufdd0"'],
  ['an interlinear mark', '"\\ufff9a\\ufffab\\ufffb"'],
  ['tags of plane 14', '"\\udb40\\udc01\\udb40\\udc41"'],
  ['combining marks alone', many('\u0301', 40)],
  ['5,000 combining marks', JSON.stringify(`a${'\u0301'.repeat(5_000)}`)],
  ['marks of two classes in turns', JSON.stringify(`a${'\u0301\u0323'.repeat(2_500)}`)],
  ['one ligature that is eighteen letters', many('\ufdfa', 500)],
  ['5,000 Thai syllables', many('กำ', 5_000)],
  ['10,000 letters', many('x', 10_000)],
  ['300,000 letters', many('x', 300_000)],
  ['30,000 words', many('word ', 30_000)],
  ['5,000 lines', many('\n', 5_000)],
];

/** @type {[string, string][]} */
const OBJECTS = [
  ...asIs('{} {"":""} {"name":1} {"toString":1} {"valueOf":1,"toString":1} {"toJSON":1}'),
  ...asIs('{"toString":{},"valueOf":{}} {"then":1} {"then":{"call":1}} {"constructor":1}'),
  ...asIs(
    '{"constructor":{"prototype":1}} {"hasOwnProperty":1} {"__proto__":null} {"__proto__":1}',
  ),
  ...asIs('{"__proto__":{"url":"https://samples.example/","name":"x","title":"x"}} {"length":1e9}'),
  ...asIs('{"length":-1} {"length":1,"0":"text"} {"map":1,"filter":1} {"url":null} {"url":{}}'),
  ...asIs(
    '{"$":1,"_$litType$":1,"strings":["<img>"],"values":[]} {"nodeType":1} {"name":"__proto__"}',
  ),
  ['objects within each other', '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP)],
  ['5,000 keys', `{${Array.from({ length: 5_000 }, (_, index) => `"k${index}":1`).join()}}`],
];

/** @type {[string, string][]} */
const ARRAYS = [
  ...asIs('[] [null] [null,null] [[]] [[[]]] [{}] [[],{}] [""] [0] [true] ["text"] [["text"]]'),
  ...asIs('[1,"text",null,{},[],true,-1,{"url":1}] ["text","text"] [{"toString":1}]'),
  ['a list in which half a pair stands', '["\\ud800",{"name":"\\udc00","url":"/\\ud800"}]'],
  ['arrays within each other', '['.repeat(DEEP) + ']'.repeat(DEEP)],
  ['arrays within each other, and more', '['.repeat(DEEPER) + ']'.repeat(DEEPER)],
  ['arrays in an array', `[${'['.repeat(DEEP)}${']'.repeat(DEEP)}]`],
  ['1,000 texts', `[${'"text",'.repeat(999)}"text"]`],
  ['1,000 times null', `[${'null,'.repeat(999)}null]`],
];

/** @type {[string, string][]} */
const DATES = texts(
  '2026-02-30 0000-00-00 0000-01-01 0001-01-01 -000001-01-01 +275760-09-13T00:00:00Z ' +
    '9999-12-31T23:59:59Z 9999-12-31T23:59:59-23:59 0000-01-01T00:00:00+23:59 2026-01-01T00:00:60Z ' +
    '2026-01-01T24:00:00Z 2026-01-01T00:00:00.0000000000000000000001Z 2026-01-01T00:00 2026-13-01 ' +
    '28046-28-09T449:2828:00-04:00 2026-W01 P1Y 1e21 today',
);

/** @type {[string, string][]} */
const WORDS = texts(
  '.. . / ../.. // //x ? # % %E0%A4%A %00 {id} {number} {url} $& $1 $` * latest , ; : " \' ` < > & null ' +
    'undefined NaN Infinity -Infinity [object-Object] true __proto__ constructor toString valueOf ' +
    'hasOwnProperty then length prototype __defineGetter__ javascript:alert(1) JaVaScRiPt:alert(1) ' +
    'data:text/html,x blob:x file:///etc/passwd mailto:a@b about:blank http: https:// http://[::1 ' +
    'http://a:b@samples.example/ https://samples.example:99999/ https://%/ https://xn--a/ undefined/x ' +
    'a@b?bcc=c@d a@b,c@d +1-2-3-4-5-6-7-8-9-0-1-2-3-4-5-6-7 tel:1 Asia/Nowhere +09:00 UTC+25 root und x- ' +
    'en- en-US-u-ca-nonsense i-klingon xx-XX-XX-XX zh-cmn-Hans-CN-x-y C POSIX ZZ XX k1 AAA withdrawn ' +
    'WITHDRAWN Mo-Fr 25:00-99:99 Mo-Mo <b>text</b> <script>alert(1)</script> &#0; &#xD800; &#x110000; &amp;amp;',
);

/** @type {readonly [name: string, json: string][]} */
export const oddValues = [
  ...asIs(
    'null true false 0 -0 -1 0.1 1e308 -1e308 1e400 -1e400 9007199254740993 8640000000000001',
  ),
  ['""', '""'],
  ['a space', '" "'],
  ['white space', '"\\t\\r\\n\\u3000\\u00a0"'],
  ...HALVES,
  ...CHARACTERS,
  ...OBJECTS,
  ...ARRAYS,
  ...DATES,
  ...WORDS,
  ['an address of 5,000 characters', JSON.stringify(`/${'a'.repeat(5_000)}`)],
  ['an address of 5,000 dots', JSON.stringify(`/${'../'.repeat(1_700)}`)],
  ['opening hours of many days', JSON.stringify(`${'Mo,'.repeat(2_000)}Mo 09:00-18:00`)],
];
