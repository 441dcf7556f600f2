import { expect } from '@open-wc/testing';
import { warnOnce } from '../src/warn.js';

describe('what the console is told', () => {
  const { warn } = console;
  let said: string[] = [];

  beforeEach(() => {
    said = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is cut where a feed or a page says too much', async () => {
    const long = 'x'.repeat(1_000_000);

    warnOnce('role', 'akc-contact-card', `role ${long}`, `found ${long}`);
    // what differs beyond the cut is the same cause
    warnOnce('role', 'akc-contact-card', `role ${long}`, `found ${long}y`);
    await import('../src/messages.js');
    await new Promise((resolve) => setTimeout(resolve));

    expect(said.length).to.equal(1);
    expect(said[0]!.length).to.be.within(400, 600);
    expect(said[0]).to.match(/contact-role="role x+…": nobody has this role; found found x+…\.$/);
  });

  for (const [code, isMentioned] of [
    ['unreachable', true],
    ['timeout', false],
    ['not-found', false],
    ['mixed-content', false],
  ] as const) {
    it(`names the relay where one would help, and nowhere else (${code})`, async () => {
      warnOnce('feed', 'akc-news-list', `https://${code}.example/`, code, 'a reason');
      await import('../src/messages.js');
      await new Promise((resolve) => setTimeout(resolve));

      expect(said.length).to.equal(1);
      expect(said[0]!.includes('docs/relay.md')).to.equal(isMentioned);
    });
  }
});
