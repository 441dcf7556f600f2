import { expect } from '@open-wc/testing';
import {
  PlaceController,
  returnTo,
  type PlaceHost,
} from '../../src/controllers/place-controller.js';
import { placeName, writeKept } from '../../src/controllers/returns.js';
import { scrollOf } from '../../src/controllers/scroll-position.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the place on a page', () => {
  const page = document.createElement('div');
  page.style.height = '300vh';

  let controller: PlaceController;

  /** An element that has nothing but a place. */
  function makeHost(anchor?: Element): PlaceHost {
    const host = Object.assign(document.createElement('p'), {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
      keep: 'auto' as const,
    });
    page.append(host);
    controller = new PlaceController(host, {
      state: () => ({}),
      anchors: () => [],
      idOf: () => undefined,
      find: () => anchor,
    });
    return host;
  }

  before(() => {
    document.body.append(page);
  });

  after(() => {
    page.remove();
    sessionStorage.removeItem('akc-widgets');
    scrollTo(0, 0);
  });

  it('is brought back after a way back that follows another at once', async () => {
    const host = makeHost();
    scrollTo(0, 300);
    writeKept(placeName(host), { scroll: scrollOf(host) });
    scrollTo(0, 0);

    returnTo(host);
    // its last step waits for a turn now
    await frame();
    returnTo(host);
    await turn();
    // the browser's own attempt at the second
    scrollTo(0, 50);
    await frame();
    await turn();

    expect(scrollY).to.equal(300);
  });

  it('is brought back where a browser moves the page two frames later', async () => {
    const host = makeHost();
    scrollTo(0, 300);
    writeKept(placeName(host), { scroll: scrollOf(host) });

    returnTo(host);
    for (let frames = 0; frames < 2; frames++) {
      await frame();
      await turn();
    }
    // as Firefox does to hold what stood below a list that was empty
    scrollTo(0, 700);
    await frame();
    await turn();

    expect(scrollY).to.equal(300);
  });

  it('is not brought back where what was shown there has been left meanwhile', async () => {
    const detail = makeHost();
    scrollTo(0, 300);
    writeKept(placeName(detail), { scroll: scrollOf(detail) });
    returnTo(detail);
    // the reader goes back to the list before the last step
    controller.restore(false);
    const list = makeHost();
    scrollTo(0, 100);
    writeKept(placeName(list), { scroll: scrollOf(list) });

    returnTo(list);
    for (let frames = 0; frames < 3; frames++) {
      await frame();
      await turn();
    }

    expect(scrollY).to.equal(100);
  });

  it('is left to the browser where it rounds it', () => {
    const anchor = document.createElement('p');
    const host = makeHost(anchor);
    page.append(anchor);
    scrollTo(0, 300);
    const { top } = anchor.getBoundingClientRect();
    writeKept(placeName(host), { scroll: scrollOf(host), anchor: 'a', top: top + 0.7 });

    returnTo(host);

    expect(scrollY).to.equal(300);
  });
});
