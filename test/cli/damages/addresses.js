import { first, body, BODY } from './damage.js';

/** Addresses, damaged. */

/** @type {import('./damage.js').Damage[]} */
export const ADDRESSES = [
  ...['undefined/news/1', 'mailto:a@publisher.example', 'ftp://publisher.example/1'].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'malformed',
    where: '/items/0/url',
  })),
  ...[
    'http://localhost:3000/1',
    'http://192.168.0.7/1',
    'https://cms.internal/1',
    'http://10.0.0.1',
    'localhost/1',
    'localhost:3000/1',
    '192.168.0.7/1',
    '//localhost/1',
    'http://[::1]/1',
    'https://[fd00::1]/1',
    'http://100.64.0.1/1',
  ].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'local-address',
    where: '/items/0/url',
  })),
  ...[
    ['www.publisher.example/1', 'https://www.publisher.example/1'],
    ['publisher.example/news/1', 'https://publisher.example/news/1'],
    ['publisher.example:8080/1', 'https://publisher.example:8080/1'],
    ['publisher.example', 'https://publisher.example'],
    ['http:/publisher.example/1', 'https://publisher.example/1'],
    ['https//publisher.example/1', 'https://publisher.example/1'],
    ['htps://publisher.example/1', 'https://publisher.example/1'],
    ['https:\\\\publisher.example\\1', 'https://publisher.example/1'],
    ['https:publisher.example/1', 'https://publisher.example/1'],
  ].map(([url, likely]) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'address-form',
    where: '/items/0/url',
    likely,
  })),
  ...['/news/1', 'news/1.html', '1.pdf', '?id=1', '../1', '//publisher.example/1'].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'relative-address',
    unaddressed: 'no-base',
    where: '/items/0/url',
  })),
  ...[
    '\\\\server\\share\\1.html',
    'C:\\Users\\press\\1.html',
    'd:/news/1.html',
    'file:///C:/1.html',
    'smb://server/1',
  ].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'file-address',
    where: '/items/0/url',
  })),
  {
    name: 'a picture on a disk',
    damage: (feed) => (first(feed).image = 'C:\\lead.jpg'),
    rule: 'file-address',
    where: '/items/0/image',
  },
  {
    name: 'a file of the house',
    damage: (feed) => (first(feed).attachments = [{ url: '\\\\server\\a.pdf' }]),
    rule: 'file-address',
    where: '/items/0/attachments/0/url',
  },
  {
    name: 'no address of a page',
    damage: (feed) => {
      first(feed).id = 'no-url';
      delete first(feed).url;
      delete first(feed).external_url;
    },
    rule: 'no-url',
    where: '/items/0/url',
  },
  {
    name: 'a picture over http',
    damage: (feed) => (first(feed).image = 'http://publisher.example/a.jpg'),
    rule: 'insecure-address',
    where: '/items/0/image',
  },
  {
    name: 'a file over http',
    damage: (feed) =>
      (first(feed).attachments = [
        { url: 'http://publisher.example/a.pdf', mime_type: 'application/pdf' },
      ]),
    rule: 'insecure-address',
    where: '/items/0/attachments/0/url',
  },
  {
    name: 'a page over http',
    damage: (feed) => (first(feed).url = 'http://publisher.example/1'),
    rule: 'insecure-address',
    where: '/items/0/url',
  },
  {
    name: 'a picture of a body over http',
    damage: body('<p><img src="http://publisher.example/a.jpg" alt="" width="1" height="1"></p>'),
    rule: 'insecure-address',
    where: BODY,
  },
  {
    name: 'a feed that is its own next page',
    damage: (feed) => {
      feed.feed_url = 'https://publisher.example/feed.json';
      feed.next_url = 'https://publisher.example/feed.json';
    },
    rule: 'next-url',
    where: '/next_url',
  },
  {
    name: 'the next page over http',
    damage: (feed) => (feed.next_url = 'http://publisher.example/2.json'),
    rule: 'insecure-address',
    where: '/next_url',
  },
];
