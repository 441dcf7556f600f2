import { isolate } from '../../feed/plain-string.js';
import type { Contact } from '../../feed/model.js';
import { wordFor, type ContactWords } from '../../i18n/dictionary.js';
import { createElement } from '../../page.js';
import type { ReleaseView } from './release-view.js';
import { joinTexts } from './section.js';

/**
 * Headline, number, date, text, contacts and address: what a journalist takes along.
 *
 * @param body the element with the text in it, which stays as it is
 */
export function releaseText(view: ReleaseView, body: Element): DocumentFragment {
  const { release, locale, timeZone } = view;
  const { title, subtitles = [], number, date_published, contacts = [] } = release;
  const { words } = locale;
  const page = new DocumentFragment();
  const add = (tag: 'h1' | 'h2' | 'p', text: string | undefined) => {
    if (text) page.append(makeElement(tag, text));
  };
  add('h1', title);
  for (const line of subtitles) add('p', line);
  const date = date_published && locale.date(date_published, { timeZone });
  add('p', [isolate(number), date].filter(Boolean).join(' · '));
  const copy = body.cloneNode(true);
  // one by one: a call takes fewer arguments than a text may have paragraphs
  while (copy.firstChild) page.append(copy.firstChild);
  if (contacts.length) add('h2', words.tools.contacts);
  for (const contact of contacts) add('p', contactLine(contact, words.contact));
  const url = release.url ?? release.external_url;
  if (url) page.append(makeLink(url));
  return page;
}

function makeElement(tag: 'h1' | 'h2' | 'p', text: string): HTMLElement {
  const element = createElement(tag);
  element.textContent = text;
  return element;
}

function makeLink(url: string): HTMLElement {
  const link = createElement('a');
  link.href = url;
  link.textContent = url;
  const paragraph = createElement('p');
  paragraph.append(link);
  return paragraph;
}

function contactLine(contact: Contact, { roles }: ContactWords): string {
  const { role, label, name, title, unit, organization, tel, email } = contact;
  const printed = label ?? wordFor(roles, role) ?? role;
  const who = joinTexts([name, title, unit, organization], ', ');
  const reach = joinTexts([tel, email], ', ');
  return [printed && `${isolate(printed)}:`, who, reach && `(${reach})`].filter(Boolean).join(' ');
}
