import { languages } from './releases/index.js';

/**
 * The publisher's own pages, one for each release: plain, so that the links of a feed lead somewhere.
 *
 * @typedef {import('./compose-feed.js').Feed} Feed
 * @typedef {import('./compose-feed.js').Item} Item
 * @typedef {import('./links.js').Links} Links
 * @typedef {import('./releases/types.js').Language} Language
 */

/** @type {Record<Language, { name: string, all: string, files: string, demonstration: string }>} */
const words = {
  en: {
    name: 'English',
    all: 'All releases',
    files: 'Files',
    demonstration: 'A page of the demonstration of akc-widgets',
  },
  ko: {
    name: '한국어',
    all: '전체 보도자료',
    files: '첨부 파일',
    demonstration: 'akc-widgets 시연용 페이지',
  },
  th: {
    name: 'ไทย',
    all: 'ข่าวทั้งหมด',
    files: 'ไฟล์แนบ',
    demonstration: 'หน้าสาธิตของ akc-widgets',
  },
  my: {
    name: 'မြန်မာ',
    all: 'ထုတ်ပြန်ချက်အားလုံး',
    files: 'ဖိုင်များ',
    demonstration: 'akc-widgets သရုပ်ပြစာမျက်နှာ',
  },
};

/**
 * @param {Item} item
 * @param {Language} language
 * @param {Links} links
 */
export function releasePage(item, language, links) {
  const { number, subtitles = [], image, translations } = item._press;
  const figure = item.image
    ? `<figure><img src="${escape(item.image)}" width="${image?.width}" height="${image?.height}" alt="${escape(image?.alt ?? '')}"><figcaption>${escape([image?.caption, image?.credit].filter(Boolean).join(' · '))}</figcaption></figure>`
    : '';
  const files = (item.attachments ?? []).map(
    ({ url = '', title, mime_type: type }) =>
      `<li><a href="${escape(url)}" type="${escape(type)}">${escape(title)}</a></li>`,
  );
  const others = translations.map(
    ({ language: other, url }) =>
      `<a href="${escape(url)}" hreflang="${other}" lang="${other}">${words[other].name}</a>`,
  );
  return page({
    language,
    links,
    title: item.title,
    others,
    main: `<article>
<p class="facts">${escape(number)} <time datetime="${escape(item.date_published)}">${day(item.date_published, language)}</time></p>
<h1>${escape(item.title)}</h1>
${subtitles.map((subtitle) => `<p class="subtitle">${escape(subtitle)}</p>`).join('\n')}
${figure}
${item.content_html}
${files.length ? `<h2>${words[language].files}</h2>\n<ul>${files.join('')}</ul>` : ''}
</article>
<p><a href="${escape(links.home(language))}">${words[language].all}</a></p>`,
  });
}

/**
 * @param {Feed} feed Whole, without a next page.
 * @param {Language} language
 * @param {Links} links
 */
export function indexPage(feed, language, links) {
  const rows = feed.items.map(
    (item) =>
      `<li><time datetime="${escape(item.date_published)}">${day(item.date_published, language)}</time> <a href="${escape(item.url)}">${escape(item.title)}</a></li>`,
  );
  const others = languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        `<a href="${escape(links.home(other))}" hreflang="${other}" lang="${other}">${words[other].name}</a>`,
    );
  return page({
    language,
    links,
    title: feed.title,
    others,
    main: `<h1>${escape(feed.title)}</h1>\n<p>${escape(feed.description)}</p>\n<ul class="releases">${rows.join('\n')}</ul>`,
  });
}

/**
 * @param {{ language: Language, links: Links, title: string, others: string[], main: string }} parts
 */
function page({ language, links, title, others, main }) {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="${escape(links.asset('icon.svg'))}">
<link rel="stylesheet" href="${escape(links.asset('news.css'))}">
<link rel="alternate" type="application/feed+json" href="${escape(links.feed(language))}">
</head>
<body>
<header><a href="${escape(links.home(language))}">${words[language].all}</a><nav>${others.join(' ')}</nav></header>
<main>
${main}
</main>
<footer>${words[language].demonstration}</footer>
</body>
</html>
`;
}

/**
 * A day as the publisher's office has it.
 *
 * @param {string} date
 * @param {Language} language
 */
function day(date, language) {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: date.includes('T') ? 'Asia/Seoul' : 'UTC',
  }).format(new Date(date));
}

/** @param {string} text */
function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
