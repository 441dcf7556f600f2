import { expect } from '@open-wc/testing';
import { ToolsController } from '../../../src/elements/release-detail/tools-controller.js';
import type { ReleaseView } from '../../../src/elements/release-detail/release-view.js';

/** What a reader does with a release while the files for it cannot be had. */
describe('the tools of a release whose files cannot be had', () => {
  const makeTools = () => {
    const host = Object.assign(document.createElement('div'), { requestUpdate: () => undefined });
    const loadLeaf = () => Promise.resolve(undefined);
    return new ToolsController(host as never, loadLeaf, host, () => undefined);
  };

  it('say so of citations, and open none', async () => {
    const tools = makeTools();
    await tools.toggleCitations();
    expect([tools.isCiting, tools.outcome]).to.eql([false, 'incomplete']);
  });

  it('say so of an event that is not saved', async () => {
    const tools = makeTools();
    const view = { release: {}, announceDownload: () => true } as unknown as ReleaseView;
    await tools.saveEvent(view, { name: 'Forum' });
    expect(tools.outcome).to.equal('incomplete');
  });

  it('say nothing of it any more once another release is shown', async () => {
    const tools = makeTools();
    await tools.toggleCitations();
    tools.turnTo('another');
    expect(tools.outcome).to.equal(undefined);
  });
});
