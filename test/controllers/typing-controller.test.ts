import { expect } from '@open-wc/testing';
import { field, useBrowser } from '../support/acts.js';
import { publish, put, settled, shown, type Ours } from '../support/component.js';
import { variedFeed } from '../support/releases.js';

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

describe('the keys that a reader types', () => {
  useBrowser();

  /** What the page's shortcuts hear of, where they may listen. */
  function hearsKeys(): { heard: string[]; stop: () => void } {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
    const places: [EventTarget, boolean][] = [
      [window, false],
      [document, true],
      [document, false],
      [document.body, true],
      [document.body, false],
    ];
    const each = (change: 'addEventListener' | 'removeEventListener') => {
      for (const [target, capture] of places) {
        for (const type of TYPES) target[change](type, hear, capture);
      }
    };
    each('addEventListener');
    return {
      heard,
      stop: () => {
        each('removeEventListener');
      },
    };
  }

  const PLACES = 5;

  /** A key that goes down, writes, and comes up. */
  function press(target: EventTarget, init: KeyboardEventInit, types: readonly string[] = TYPES) {
    for (const type of types) {
      const all = { bubbles: true, composed: true, cancelable: true, ...init };
      target.dispatchEvent(new KeyboardEvent(type, all));
    }
  }

  const varied = async (): Promise<Ours> => {
    const { url } = await publish(variedFeed());
    return shown('akc-news-list', { feed: url, controls: 'search kinds years' });
  };

  const altGraph = { modifierAltGraph: true, ctrlKey: true, altKey: true };
  // WebKit makes no event with it
  const knowsAltGraph = new KeyboardEvent('keydown', altGraph).getModifierState('AltGraph');

  for (const [what, init] of Object.entries<KeyboardEventInit>({
    'a letter': { key: 'k', code: 'KeyK' },
    'a capital letter': { key: 'K', code: 'KeyK', shiftKey: true },
    'a slash': { key: '/', code: 'Slash' },
    'a question mark': { key: '?', code: 'Slash', shiftKey: true },
    'a digit': { key: '1', code: 'Digit1' },
    space: { key: ' ', code: 'Space' },
    Enter: { key: 'Enter', code: 'Enter' },
    Backspace: { key: 'Backspace', code: 'Backspace' },
    'an arrow': { key: 'ArrowLeft', code: 'ArrowLeft' },
    ...(knowsAltGraph && { 'a sign by AltGr': { key: '@', code: 'KeyQ', ...altGraph } }),
    'a syllable that is being composed': { key: 'Process', code: 'KeyR', isComposing: true },
    'Escape that ends a composition': { key: 'Escape', code: 'Escape', isComposing: true },
    'a dead key': { key: 'Dead', code: 'BracketLeft' },
    'a key of a phone': { key: 'Unidentified', code: '' },
  })) {
    for (const label of ['Search the news', 'Kind']) {
      it(`${what} stays in the field "${label}"`, async () => {
        const list = await varied();
        const { heard, stop } = hearsKeys();
        press(field(list, label), init);
        stop();
        expect(heard).to.eql([]);
      });
    }
  }

  for (const [what, init] of Object.entries<KeyboardEventInit>({
    Escape: { key: 'Escape', code: 'Escape' },
    Tab: { key: 'Tab', code: 'Tab' },
    'Tab backwards': { key: 'Tab', code: 'Tab', shiftKey: true },
    'Control and a letter': { key: 'k', code: 'KeyK', ctrlKey: true },
    'Command and a letter': { key: 'k', code: 'KeyK', metaKey: true },
    'Alt and a digit': { key: '1', code: 'Digit1', altKey: true },
    'Control, Shift and a slash': { key: '?', code: 'Slash', ctrlKey: true, shiftKey: true },
    'a function key': { key: 'F2', code: 'F2' },
    Shift: { key: 'Shift', code: 'ShiftLeft', shiftKey: true },
    Control: { key: 'Control', code: 'ControlLeft', ctrlKey: true },
  })) {
    it(`${what} reaches the page`, async () => {
      const list = await varied();
      const { heard, stop } = hearsKeys();
      press(field(list, 'Search the news'), init);
      stop();
      expect(heard.length).to.equal(TYPES.length * PLACES);
    });
  }

  it('a key that the page has seen go down it sees come up, whatever is released first', async () => {
    const list = await varied();
    const search = field(list, 'Search the news');
    const { heard, stop } = hearsKeys();
    press(search, { key: 'k', code: 'KeyK', ctrlKey: true }, ['keydown']);
    press(search, { key: 'Control', code: 'ControlLeft' }, ['keyup']);
    press(search, { key: 'k', code: 'KeyK' }, ['keyup']);
    press(document.body, { key: '/', code: 'Slash' }, ['keydown']);
    press(search, { key: '/', code: 'Slash' }, ['keyup']);
    stop();
    expect([...new Set(heard)]).to.eql([
      'keydown k',
      'keyup Control',
      'keyup k',
      'keydown /',
      'keyup /',
    ]);
  });

  it('are heard of by the page from everything that is no field of ours', async () => {
    const list = await varied();
    const input = document.body.appendChild(document.createElement('input'));
    const { heard, stop } = hearsKeys();
    press(list.shadowRoot!.querySelector('a[href]')!, { key: '/', code: 'Slash' }, ['keydown']);
    press(list.shadowRoot!.querySelector('button')!, { key: '1', code: 'Digit1' }, ['keydown']);
    press(input, { key: 'a', code: 'KeyA' }, ['keydown']);
    stop();
    input.remove();
    expect([...new Set(heard)]).to.eql(['keydown /', 'keydown 1', 'keydown a']);
  });

  it('are followed no more once the element has left, and again when it is back', async () => {
    const list = await varied();
    const search = field(list, 'Search the news');
    const { parentElement } = list;
    list.remove();
    parentElement!.append(list);
    await settled(list);
    const { heard, stop } = hearsKeys();
    press(search, { key: '/', code: 'Slash' });
    expect(heard).to.eql([]);
    const other = put('akc-channels');
    list.remove();
    press(document.body, { key: '/', code: 'Slash' }, ['keydown']);
    stop();
    other.remove();
    expect(new Set(heard)).to.eql(new Set(['keydown /']));
  });
});
