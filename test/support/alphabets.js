/**
 * Texts of any length, of what lets a browser work: to find where a line may break, to order marks, to
 * shape, to turn.
 *
 * @typedef {[name: string, make: (length: number) => string]} Alphabet
 */

/** @param {string} unit @returns {(length: number) => string} */
const repeated = (unit) => (length) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** @param {string} unit @param {string} [first] */
const after = (unit, first = 'a') => {
  const rest = repeated(unit);
  return (/** @type {number} */ length) => `${first}${rest(Math.max(length - first.length, 0))}`;
};

/** What may stand in any text. @type {Alphabet[]} */
export const alphabets = [
  ['Latin words', repeated('The forum opens today. ')],
  ['letters without a place to break', repeated('x')],
  ['digits', repeated('1234567890')],
  ['combining marks', after('\u0301')],
  ['marks of two classes in turns', after('\u0301\u0323')],
  ['Thai', repeated('กระทรวงการต่างประเทศ')],
  ['one Thai syllable', repeated('กำ')],
  ['Khmer', repeated('ក្រសួងការបរទេស')],
  ['Lao', repeated('ກະຊວງການຕ່າງປະເທດ')],
  ['Burmese', repeated('နိုင်ငံခြားရေးဝန်ကြီးဌာန')],
  ['Han', repeated('外交部發言人表示')],
  ['Hangul', repeated('외교부 대변인은 ')],
  ['Hangul that is not composed', repeated('\u1112\u1161\u11ab')],
  ['initial consonants', repeated('\u1100')],
  ['Devanagari conjuncts', repeated('क्')],
  ['Tibetan stacks', after('\u0f90', 'ཀ')],
  ['emoji that are joined', repeated('👩‍👩‍👧‍👦')],
  ['flags', repeated('🇰🇷')],
  ['variation selectors', after('\ufe0f', '☎')],
  ['Hebrew and Latin in turns', repeated('אבגa')],
  ['Arabic', repeated('وزارةالخارجية')],
  ['embeddings', repeated('\u202ba')],
  ['isolates', repeated('\u2067')],
  ['joiners', repeated('a\u200d')],
  ['no-break spaces', repeated('a\u00a0')],
  ['soft hyphens', repeated('a\u00ad')],
  ['spaces', repeated(' ')],
  ['tabs', repeated('\t.')],
  ['line breaks', repeated('\n')],
  ['lines', repeated('a\n')],
  ['paragraphs', repeated('a\n\n')],
  ['ligatures of eighteen letters', repeated('\ufdfa')],
  ['brackets', repeated('<')],
  ['tags that nobody closes', repeated('<b>')],
  ['entities', repeated('&amp;')],
  ['references', repeated('&#x301;')],
  ['slashes', repeated('/')],
  ['dots', repeated('../')],
  ['commas', repeated('a,')],
  ['half pairs', repeated('\ud800')],
];

/** What stands in HTML besides. @type {Alphabet[]} */
export const markups = [
  ...alphabets,
  ['<br>', repeated('<br>')],
  ['<p>', repeated('<p>a')],
  ['</p>', repeated('</p>')],
  ['<div>', repeated('<div>')],
  ['<b> in paragraphs', repeated('<p><b>a')],
  ['<li>', repeated('<li>a')],
  ['<ul>', repeated('<ul><li>')],
  ['<td>', after('<td>a', '<table>')],
  ['<table>', repeated('<table><tr><td>a')],
  ['<img>', repeated('<img src=/a.png>')],
  ['links', repeated('<a href=a>b</a>')],
  ['comments', repeated('a<!---->')],
  ['comments that nobody closes', repeated('<!--')],
  ['scripts that nobody closes', repeated('<script>')],
  ['quotes', repeated('<a "')],
];

/** What may stand in an address. @type {Alphabet[]} */
export const addresses = [
  ['a path', after('a', 'https://samples.example/')],
  ['a path of dots', after('../', 'https://samples.example/')],
  ['a path of slashes', after('/', 'https://samples.example/')],
  ['a query', after('a&', 'https://samples.example/?')],
  ['a fragment', after('a', 'https://samples.example/#')],
  ['percents', after('%', 'https://samples.example/')],
  ['a host', after('a.', 'https://')],
  ['a name before the host', (length) => `https://${'a'.repeat(length)}@samples.example/`],
  ['Thai in a path', after('ก', 'https://samples.example/')],
  ['relative', after('a', '/')],
];
