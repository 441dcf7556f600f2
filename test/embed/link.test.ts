import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/define/channels.js';
import { enliven } from '../../src/embed/link.js';
import { useBrowser } from '../support/acts.js';

/** A link of ours becomes the element, whatever else whoever wrote it has put there. */
describe('a link of ours', () => {
  const browser = useBrowser();

  for (const name of ['__proto__', 'constructor', 'tostring']) {
    it(`comes alive with data-akc-${name}, which is told and left out`, async () => {
      const holder = fixtureSync(
        `<p><a data-akc="channels" data-akc-feed="/none.json" data-akc-${name}="x" href="/">All</a></p>`,
      );
      enliven(holder.querySelector('a')!, 'akc-channels', [], { 'akc-channels': true });
      const element = holder.querySelector('akc-channels')!;
      expect(element.getAttributeNames()).to.eql(['feed']);
      expect(element.querySelector('a')!.textContent).to.equal('All');
      await browser.warned(`data-akc-${name}: expected`);
    });
  }
});
