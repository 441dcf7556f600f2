import { statSync } from 'node:fs';
import { images } from './releases/images.js';
import { languages } from './releases/index.js';
import * as publisher from './releases/publisher.js';
import { tags } from './releases/tags.js';

/**
 * @typedef {import('./releases/types.js').Language} Language
 * @typedef {import('./releases/types.js').Localized} Localized
 * @typedef {import('./releases/types.js').Sample} Sample
 * @typedef {import('./releases/types.js').SampleAttachment} SampleAttachment
 * @typedef {import('./releases/types.js').SampleContact} SampleContact
 * @typedef {import('./releases/types.js').SampleEvent} SampleEvent
 * @typedef {import('./releases/types.js').SampleOrganization} SampleOrganization
 * @typedef {import('./links.js').Links} Links
 */

/**
 * @typedef {ReturnType<typeof composeFeed>} Feed
 * @typedef {ReturnType<typeof composeItem>} Item
 */

/** What an item says of the extension it uses, once per feed. */
const extensionAbout = `${publisher.site}press-extension`;

const imageSize = { width: 1600, height: 900 };

/** @type {Localized} */
const credit = {
  en: 'Drawn for this demonstration',
  ko: '시연용으로 그림',
  th: 'วาดขึ้นเพื่อการสาธิต',
  my: 'သရုပ်ပြရန် ရေးဆွဲထားသည်',
};

/** @type {Localized} */
const photoTerms = {
  en: 'Free to print with the credit',
  ko: '출처를 밝히면 무료로 실을 수 있음',
  th: 'ตีพิมพ์ได้โดยไม่เสียค่าใช้จ่ายเมื่อระบุที่มา',
  my: 'ရင်းမြစ်ဖော်ပြပါက အခမဲ့ ပုံနှိပ်နိုင်သည်',
};

/** @type {Localized} */
const inventedSentence = {
  en: 'This release is an invented sample for demonstration.',
  ko: '이 글은 시연을 위해 지어낸 견본입니다.',
  th: 'ข่าวฉบับนี้เป็นตัวอย่างสมมติที่จัดทำขึ้นเพื่อการสาธิต',
  my: 'ဤထုတ်ပြန်ချက်သည် သရုပ်ပြရန် စိတ်ကူးဖြင့် ရေးသားထားသော နမူနာဖြစ်ပါသည်။',
};

/**
 * One JSON Feed 1.1 document with the `_press` extension.
 *
 * @param {object} options
 * @param {Language} options.language
 * @param {Sample[]} options.releases Those that stand in this document, newest first.
 * @param {Links} options.links
 * @param {string} [options.nextUrl]
 * @param {string} [options.itemTemplate]
 */
export function composeFeed({ language, releases, links, nextUrl, itemTemplate }) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: say(publisher.feedTitle, language),
    description: say(publisher.feedDescription, language),
    language,
    home_page_url: links.home(language),
    feed_url: links.feed(language),
    next_url: nextUrl,
    icon: links.asset('icon.svg'),
    authors: [{ name: say(publisher.publisherName, language), url: publisher.site }],
    _press: {
      about: extensionAbout,
      organization: composePublisher(language),
      translations: othersThan(language).map((other) => ({
        language: other,
        url: links.feed(other),
      })),
      item_feed_template: itemTemplate,
    },
    items: releases.map((release) => composeItem(release, language, links)),
  };
}

/**
 * Whether a release exists in a language.
 *
 * @param {Sample} release
 * @param {Language} language
 */
export function speaks(release, language) {
  return release.title[language] !== undefined;
}

/**
 * @param {Sample} release
 * @param {Language} language
 * @param {Links} links
 */
function composeItem(release, language, links) {
  const image = release.image && images[release.image];
  return {
    id: release.id,
    url: links.release(language, release.id),
    title: say(release.title, language),
    summary: release.summary && say(release.summary, language),
    content_html: composeBody(release, language, links),
    image: image && links.asset(`images/${image.file}`),
    date_published: release.date,
    date_modified: release.modified,
    tags: release.tags.map((tag) => say(tags[tag], language)),
    language,
    attachments: release.attachments?.map((attachment) => ({
      url: attachmentUrl(attachment, links),
      mime_type: attachment.mimeType,
      title: say(attachment.title, language),
      size_in_bytes: attachment.path ? bytesOf(attachment.path) : attachment.bytes,
    })),
    _press: {
      number: release.number,
      kind: release.kind,
      kind_label: release.kindLabel && say(release.kindLabel, language),
      status: release.status,
      subtitles: release.subtitles?.map((subtitle) => say(subtitle, language)),
      dateline: release.dateline && {
        place: say(release.dateline.place, language),
        date: release.dateline.date,
      },
      contacts: release.contacts?.map((key) => composeContact(publisher.contacts[key], language)),
      organizations: release.organizations?.map(({ role, key }) =>
        composeOrganization(publisher.organizations[key], role, language),
      ),
      countries: release.countries,
      events: release.events?.map((event) => composeEvent(event, language)),
      translations: othersThan(language)
        .filter((other) => speaks(release, other))
        .map((other) => ({
          language: other,
          id: release.id,
          url: links.release(other, release.id),
          title: release.title[other],
          summary: release.summary?.[other],
        })),
      attachments: release.attachments?.map((attachment) =>
        composeAttachmentFacts(attachment, language, links),
      ),
      image: image && {
        ...imageSize,
        alt: say(image.alt, language),
        caption: release.caption && say(release.caption, language),
        credit: say(credit, language),
      },
      corrections: release.corrections?.map(({ date, note }) => ({
        date,
        note: say(note, language),
      })),
    },
  };
}

/** @param {Language} language */
function composePublisher(language) {
  return {
    name: say(publisher.publisherName, language),
    names: languages.map((other) => ({
      language: other,
      name: say(publisher.publisherName, other),
    })),
    url: publisher.site,
    boilerplate: say(publisher.boilerplate, language),
    tel: publisher.tel,
    email: publisher.email,
    address: say(publisher.address, language),
    time_zone: 'Asia/Seoul',
    opening_hours: ['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-18:00'],
    contacts: Object.values(publisher.contacts).map((contact) => composeContact(contact, language)),
    channels: publisher.channels,
  };
}

/**
 * @param {Sample} release
 * @param {Language} language
 * @param {Links} links
 */
function composeBody({ body, film, factual }, language, links) {
  return [
    say(body, language),
    film &&
      `<iframe src="${links.asset(film.path)}" title="${say(film.title, language)}" width="640" height="360"></iframe>`,
    factual ? undefined : `<p>${say(inventedSentence, language)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * @param {SampleContact} contact
 * @param {Language} language
 */
function composeContact({ role, label, name, title, unit, tel, email }, language) {
  return {
    role,
    label: label && say(label, language),
    name: say(name, language),
    title: title && say(title, language),
    unit: unit && say(unit, language),
    organization: say(publisher.publisherName, language),
    tel,
    email,
  };
}

/**
 * @param {SampleOrganization} organization
 * @param {string} role
 * @param {Language} language
 */
function composeOrganization({ name, url, country, boilerplate }, role, language) {
  return {
    name: say(name, language),
    role,
    url,
    country,
    boilerplate: boilerplate && say(boilerplate, language),
  };
}

/**
 * @param {SampleEvent} event
 * @param {Language} language
 */
function composeEvent(event, language) {
  return {
    name: say(event.name, language),
    start_date: event.start,
    end_date: event.end,
    time_zone: event.timeZone,
    place: event.place && say(event.place, language),
    address: event.address && say(event.address, language),
    country: event.country,
    url: event.url,
    online_url: event.onlineUrl,
  };
}

/**
 * @param {SampleAttachment} attachment
 * @param {Language} language
 * @param {Links} links
 */
function composeAttachmentFacts(attachment, language, links) {
  const image = attachment.image && images[attachment.image];
  return {
    url: attachmentUrl(attachment, links),
    kind: attachment.kind,
    language: attachment.language,
    caption: attachment.caption && say(attachment.caption, language),
    ...(image && {
      ...imageSize,
      alt: say(image.alt, language),
      credit: say(credit, language),
      terms: say(photoTerms, language),
    }),
  };
}

/**
 * @param {SampleAttachment} attachment
 * @param {Links} links
 */
function attachmentUrl({ path, url }, links) {
  return path ? links.asset(path) : url;
}

/** @param {string} path */
function bytesOf(path) {
  return statSync(new URL(path, import.meta.url)).size;
}

/** @param {Language} language */
function othersThan(language) {
  return languages.filter((other) => other !== language);
}

/**
 * A text in a language, or in English where a small one was not translated.
 *
 * @param {Localized} text
 * @param {Language} language
 */
function say(text, language) {
  return text[language] ?? text.en;
}
