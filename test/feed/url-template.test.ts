import { expect } from '@open-wc/testing';
import { encodePart, readTemplate } from '../../src/feed/url-template.js';
import { NO_FREEZE } from '../support/no-freeze.js';

const BASE = 'https://partner.example/news/index.html?page=2';

const fill = (template: string, values: Record<string, string | undefined>, base = BASE) =>
  readTemplate(template, base)?.(values);

/** What a browser makes of it, on the page that it stands on. */
const led = (href: string | undefined) => href && new URL(href, BASE).href;

describe('a URL template', () => {
  const values = { id: 'a b/c', number: 'PR/20-04', url: 'https://publisher.example/1?a=b' };
  const plain: [template: string, filled: string][] = [
    ['/read?id={id}&n={number}', '/read?id=a%20b%2Fc&n=PR%2F20-04'],
    ['?id={id}', '?id=a%20b%2Fc'],
    ['#{id}', '#a%20b%2Fc'],
    ['read/{id}.html', 'read/a%20b%2Fc.html'],
    ['{id}', 'a%20b%2Fc'],
    ['/read?of={url}', '/read?of=https%3A%2F%2Fpublisher.example%2F1%3Fa%3Db'],
    ['https://other.example/{number}/{id}', 'https://other.example/PR%2F20-04/a%20b%2Fc'],
    ['//other.example/{id}', '//other.example/a%20b%2Fc'],
    ['/read', '/read'],
    ['/read/{id}?#', '/read/a%20b%2Fc?#'],
  ];
  for (const [template, filled] of plain) {
    it(`${template} is filled, percent-encoded`, () => {
      expect(fill(template, values)).to.equal(filled);
    });
  }

  it('has nothing where a value is missing, and the host stays the same', () => {
    expect(fill('/n/{number}?id={id}', { id: 'x' })).to.equal('/n/?id=x');
    expect(led(fill('/{number}/{id}', { id: 'evil.example' }))).to.equal(
      'https://partner.example//evil.example',
    );
    expect(led(fill('{number}//{id}', { id: 'evil.example' }))).to.equal(
      'https://partner.example/news///evil.example',
    );
  });

  const choosers = [
    '//{id}/x',
    '\\\\{id}\\x',
    '/\\{id}/x',
    ' \t//{id}/x',
    'https://{id}.example/',
    'https://{id}/',
    'https:///{id}/x',
    'https://news.{id}',
    'https://{id}@publisher.example/',
    'https://a:{id}@publisher.example/',
    'https://publisher.example:{id}/',
    'https://publisher.example:80{id}/',
    '{id}://publisher.example/',
    '{id}:x',
    'http{id}://publisher.example/',
    // eslint-disable-next-line no-script-url -- this is the attack
    'javascript:alert({id})',
    'data:text/html,{id}',
    'mailto:{id}',
    'https://',
  ];
  for (const template of choosers) {
    it(`is refused: ${template}`, () => {
      expect(readTemplate(template, BASE)).to.equal(undefined);
    });
  }

  it('is a path where the scheme alone stands before it, as browsers read it', () => {
    expect(led(fill('https:{id}', { id: '//evil.example' }))).to.equal(
      'https://partner.example/news/%2F%2Fevil.example',
    );
  });

  it('is refused where a page has no address that it could stand on', () => {
    expect(readTemplate('?id={id}', 'about:srcdoc')).to.equal(undefined);
    expect(readTemplate('?id={id}', 'file:///news.html')).to.equal(undefined);
  });

  const climbers: [template: string, values: Record<string, string>][] = [
    ['/news/{id}', { id: '.' }],
    ['/news/{id}', { id: '..' }],
    ['/news/{id}/data.json', { id: '..' }],
    ['/news/{id}?a', { id: '..' }],
    ['/news/{id}#a', { id: '..' }],
    ['{id}', { id: '..' }],
    ['https://publisher.example/a/{id}', { id: '..' }],
    ['/news/.{id}', { id: '.' }],
    ['/news/%2e{id}', { id: '.' }],
    ['/news/{id}%2E', { id: '.' }],
    ['/news/{number}{id}', { id: '.', number: '.' }],
    // servers decode before they look for the file
    ['/news/{id}', { id: '../admin' }],
    ['/news/{id}', { id: '..\\admin' }],
    ['/news/{id}', { id: 'a/../../admin' }],
    ['/news/a{id}', { id: '/..' }],
  ];
  for (const [template, climbing] of climbers) {
    it(`walks up no folder: ${template} with ${JSON.stringify(climbing)}`, () => {
      expect(fill(template, climbing)).to.equal(undefined);
    });
  }

  it('takes dots that are no whole segment, and any in query and fragment', () => {
    expect(fill('/news/{id}.json', { id: '..' })).to.equal('/news/...json');
    expect(fill('/news/{id}', { id: 'a..b' })).to.equal('/news/a..b');
    expect(fill('/news/{id}', { id: '...' })).to.equal('/news/...');
    expect(fill('/news?id={id}#{id}', { id: '..' })).to.equal('/news?id=..#..');
    expect(fill('/news/{id}', { id: '%2e%2e' })).to.equal('/news/%252e%252e');
  });

  it('throws at no half of a character', () => {
    expect(fill('?id={id}', { id: 'a\uD83D' })).to.equal('?id=a%EF%BF%BD');
    expect(encodePart('\uDE00')).to.equal('%EF%BF%BD');
  });

  it('keeps the host apart from what stands in while it is read', () => {
    expect(led(fill('https://akc0aid.example/{id}', { id: 'evil' }))).to.equal(
      'https://akc0aid.example/evil',
    );
  });

  it('fills a value that looks like a placeholder once', () => {
    expect(fill('?a={id}&b={number}', { id: '{number}', number: '1' })).to.equal(
      '?a=%7Bnumber%7D&b=1',
    );
    expect(fill('?a={id}&b={number}', { id: 'akc0anumber', number: '1' })).to.equal(
      '?a=akc0anumber&b=1',
    );
  });

  it('is read in no more steps than it is long', () => {
    fill(`/${'{id}/'.repeat(20_000)}`, { id: 'x' });
    fill(`/${'{'.repeat(200_000)}`, { id: 'x' });
  }).timeout(NO_FREEZE);

  it('is what a browser would do with dots that are encoded: walk up all the same', () => {
    // why such an id is refused, and not encoded
    const link = document.createElement('a');
    link.href = 'https://partner.example/news/%2e%2E/admin';

    expect(link.pathname).to.equal('/admin');
    expect(new URL('%2E%2E/x', 'https://partner.example/a/b/').pathname).to.equal('/a/x');
  });
});
