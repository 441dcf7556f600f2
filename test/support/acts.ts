import { clean, nameOf } from './component.js';

/** What a reader does with an element, and what the browser is asked for by it. */

/** All that can be pressed, by elements of ours inside it too. */
function controlsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.shadowRoot
      ? controlsIn(element.shadowRoot)
      : element.matches('button, a, input, select') && !element.closest('[hidden]')
        ? [element]
        : [],
  );
}

/** What there is to press, as it is named, in order. */
export const offered = (element: Element, selector = 'button, a[href]'): string[] =>
  controlsIn(element.shadowRoot!)
    .filter((control) => control.matches(selector))
    .map(nameOf);

/** The button, or the link, of this name. */
export function control(element: Element, name: string): HTMLElement {
  const found = controlsIn(element.shadowRoot!).find((one) => nameOf(one) === name);
  if (found) return found;
  throw new Error(`<${element.localName}> offers no "${name}".`);
}

/** @throws where it would do nothing yet: a test waits for that it does */
export function press(element: Element, name: string): void {
  const pressed = control(element, name);
  if (pressed.ariaDisabled === 'true') throw new Error(`"${name}" does nothing yet.`);
  pressed.click();
}

/** The field with this label. */
export function field(element: Element, label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...element.shadowRoot!.querySelectorAll('label')].find(
    (one) => clean(one.querySelector('span')?.textContent) === label,
  )?.control;
  if (found) return found as HTMLInputElement;
  throw new Error(`<${element.localName}> has no field "${label}".`);
}

/** Writes into a field, as one who types or pastes does. */
export function write(element: Element, label: string, text: string): void {
  const input = field(element, label);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function choose(element: Element, label: string, value: string): void {
  const select = field(element, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The text that has the focus, through all shadow roots. */
export function focused(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? '' : nameOf(at!);
}

export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

interface Browser {
  /** Clicks that reached the page, and whether something had prevented what they would do. */
  clicks: { href?: string; prevented: boolean }[];
  /** What was copied, by type. */
  copied: Record<string, string>[];
  /** What was handed to the device to share. */
  shared: unknown[];
  /** How often a page was to be printed. */
  printed: number;
  /** What the console was told. */
  warnings: string[];
  /** The next file that is saved. */
  file: () => Promise<SavedFile>;
  /** The next warning, or the first already there, that holds this. */
  warned: (text: string) => Promise<string>;
  /** Gives a member of the page another value, until the test ends. */
  pretend: (target: object, name: string, value: unknown) => void;
  /** From now on nothing can be copied. */
  refuseClipboard: () => void;
  /** As on a page that came over http: there is the old command alone, which may refuse too. */
  withoutClipboard: (refuses?: boolean) => void;
  /** From now on the device shares; or does not, with the name of an error. */
  canShare: (failure?: string) => void;
}

/**
 * A browser that keeps the page where it is: links are not followed, files and copies stay here. For each test
 * of the surrounding `describe`.
 */
export function useBrowser(): Browser {
  const undo: (() => void)[] = [];
  const files: SavedFile[] = [];
  let onFile: (() => void) | undefined;
  let onWarning: (() => void) | undefined;

  const pretend = (target: object, name: string, value: unknown) => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
    undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  };

  const browser: Browser = {
    clicks: [],
    copied: [],
    shared: [],
    printed: 0,
    warnings: [],
    pretend,
    async file() {
      while (!files.length) await new Promise<void>((resolve) => (onFile = resolve));
      return files.shift()!;
    },
    async warned(text) {
      for (;;) {
        const found = browser.warnings.find((warning) => warning.includes(text));
        if (found) return found;
        await new Promise<void>((resolve) => (onWarning = resolve));
      }
    },
    refuseClipboard() {
      const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
      pretend(navigator, 'clipboard', { writeText: refuse, write: refuse });
    },
    withoutClipboard(refuses = false) {
      pretend(navigator, 'clipboard', undefined);
      pretend(Document.prototype, 'execCommand', (command: string) => {
        // as browsers do: only where something is marked, and through whatever listens
        if (command !== 'copy' || refuses || getSelection()?.type !== 'Range') return false;
        const clipboardData = new DataTransfer();
        const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
        const event = new ClipboardEvent('copy', options);
        if (document.body.dispatchEvent(event)) return false;
        const given = event.clipboardData ?? clipboardData;
        browser.copied.push(
          Object.fromEntries(given.types.map((type) => [type, given.getData(type)])),
        );
        return true;
      });
    },
    canShare(failure) {
      pretend(navigator, 'canShare', () => true);
      pretend(navigator, 'share', (data: unknown) => {
        browser.shared.push(data);
        return failure ? Promise.reject(new DOMException('', failure)) : Promise.resolve();
      });
    },
  };

  const stay = (event: MouseEvent) => {
    const [first] = event.composedPath();
    const link = first instanceof Element ? first.closest('a') : null;
    browser.clicks.push({ href: link?.href, prevented: event.defaultPrevented });
    event.preventDefault();
  };

  const keepFiles = () => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    pretend(URL, 'createObjectURL', (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on a link each time
    const { click } = HTMLElement.prototype;
    pretend(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) return click.call(this);
      const { download: name } = this;
      void blob.text().then((text) => {
        files.push({ name, type: blob.type, text });
        onFile?.();
      });
    });
  };

  const keepCopies = () => {
    pretend(navigator, 'clipboard', {
      writeText: (text: string) => {
        browser.copied.push({ 'text/plain': text });
        return Promise.resolve();
      },
      write: async ([item]: ClipboardItem[]) => {
        const entry: Record<string, string> = {};
        for (const type of item!.types) entry[type] = await (await item!.getType(type)).text();
        browser.copied.push(entry);
      },
    });
  };

  beforeEach(() => {
    Object.assign(browser, { clicks: [], copied: [], shared: [], printed: 0, warnings: [] });
    files.length = 0;
    // WebKit follows a link for a middle click that a script makes
    const clicks = ['click', 'auxclick'] as const;
    for (const type of clicks) window.addEventListener(type, stay);
    undo.push(() => {
      for (const type of clicks) window.removeEventListener(type, stay);
    });
    keepFiles();
    keepCopies();
    pretend(navigator, 'canShare', undefined);
    pretend(window, 'print', () => browser.printed++);
    pretend(console, 'warn', (...said: unknown[]) => {
      browser.warnings.push(said.join(' '));
      onWarning?.();
    });
  });
  afterEach(() => {
    for (const act of undo.reverse()) act();
    undo.length = 0;
  });

  return browser;
}
