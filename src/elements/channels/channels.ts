import glyphs from 'akc-icons/channels';
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ReleaseController } from '../../controllers/release-controller.js';
import { isolate } from '../../feed/plain-string.js';
import { wordFor, type ChannelWords, type FeedSubject } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { scriptClass } from '../../i18n/scripts.js';
import { base } from '../../theme/base.js';
import { icons, renderIcon } from '../../theme/icons.js';
import { warnOnce } from '../../warn.js';
import { attribute, splitWords, text } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { panel } from '../base/panel.styles.js';
import { distinctNames } from '../shared/distinct-names.js';
import { langOf } from '../shared/text-language.js';
import { styles } from './channels.styles.js';

interface Channel {
  kind: string;
  url: string;
  title?: string;
}

/** Brands, which no language translates. */
const BRANDS =
  'Facebook YouTube Instagram Threads TikTok Flickr Telegram LINE KakaoTalk LinkedIn X';

/** What a kind of channel is called: where no language has a word for it as the feed has it, unless it is a brand. */
function nameOf(kind: string, { kinds }: ChannelWords): string {
  const word = wordFor(kinds, kind);
  if (word) return word;
  const brand = BRANDS.split(' ').find((name) => name.toLowerCase() === kind);
  return brand ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}

const glyphOf = (kind: string) => glyphs[Object.hasOwn(glyphs, kind) ? kind : 'website'];

/**
 * Where to follow the organisation: its channels, and the feed itself.
 *
 * @tagname akc-channels
 *
 * @fires {CustomEvent<LoadDetail>} akc-load - A feed was shown for the first time or anew.
 * @fires {CustomEvent<ErrorDetail>} akc-error - The feed could not be had.
 * @fires {CustomEvent<FollowDetail>} akc-follow - A reader goes to a channel; cancelable.
 *
 * @slot - The fallback: shown before the channels are here, and when none can be had.
 * @slot heading - Stands in for the heading.
 * @slot empty - Stands in for the words that no channel is named.
 * @slot error - Stands in for the words that the feed could not be loaded.
 * @slot footer - Below the channels.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart list - The list of channels.
 * @csspart channel - One channel.
 * @csspart link - The link to a channel.
 * @csspart title - What a channel is called there.
 * @csspart message - A sentence in place of the channels.
 *
 * @cssprop --akc-color-text - Text; default: the page's.
 * @cssprop --akc-color-muted - What is said beside; default: mixed from the text's.
 * @cssprop --akc-color-accent - What can be acted on; default: the text's.
 * @cssprop --akc-color-on-accent - Text on the accent.
 * @cssprop --akc-color-surface - Background, which brings its padding; default: none.
 * @cssprop --akc-color-border - Hairlines; default: mixed from the text's, as the edges of controls always are.
 * @cssprop --akc-color-focus - Focus ring; default: the text's.
 * @cssprop --akc-font-family - Default: the page's.
 * @cssprop --akc-font-size - Default: the page's.
 * @cssprop --akc-line-height - Default: 1.5, more for Thai, Khmer, Lao, Burmese and Tamil.
 * @cssprop --akc-space - The unit that spaces everything; default 0.25em.
 * @cssprop --akc-radius - Corners of controls, pictures and the surface; default 2px.
 * @cssprop --akc-image-ratio - Of pictures; default 16 / 9.
 *
 * @cssState loading - Nothing to show yet.
 * @cssState loaded - Channels are shown.
 * @cssState empty - No channel is named.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class Channels extends FeedElement {
  static override styles: CSSResultGroup = [base, panel, icons, styles];

  /** Which channels, by kind, in which order, separated by spaces or commas: `facebook`, `youtube`, `blog`, `instagram`
   * and whatever else the publisher names; `feed` is the feed itself. Without it all that the publisher names, and the
   * feed.
   * @attr channels */
  @attribute(text('channels')) channels?: string | undefined;

  readonly #found = new ReleaseController(this);
  /** Those that are shown. */
  #channels: readonly Channel[] = [];

  protected override get hasContent(): boolean | undefined {
    return this.#found.feed && !!this.#channels.length;
  }

  protected override get subject(): FeedSubject {
    return 'channels';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#found.find();
    this.#channels = this.#chooseChannels();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed } = this.#found;
    const { length } = this.#channels;
    if (feed) this.announceLoad(feed, length, length);
  }

  #chooseChannels(): readonly Channel[] {
    const { feed, publisher } = this.#found;
    if (!feed) return [];
    const named = (publisher?.channels ?? []).map((channel) => ({
      ...channel,
      kind: channel.kind?.toLowerCase() ?? 'website',
    }));
    const feeds = (feed.sources ?? [feed]).map((source) => ({
      kind: 'feed',
      url: source.feed_url ?? source.feed,
      // of several, which is which
      ...(feed.sources && { title: source.title }),
    }));
    const all: Channel[] = [...named, ...feeds];
    const wanted = splitWords(this.channels ?? '');
    if (!wanted.length) return all;
    return wanted.flatMap((kind) => {
      const found = all.filter((channel) => channel.kind === kind);
      if (!found.length) warnOnce('channel', kind, all.map((channel) => channel.kind).join(', '));
      return found;
    });
  }

  #open(event: Event, { kind, url }: Channel): void {
    if (!this.emit('akc-follow', { channel: kind, url }, true)) event.preventDefault();
  }

  protected override renderContent({ words: { channels: words } }: Locale): TemplateResult {
    const texts = this.#channels.map(({ kind, title }) => {
      const name = nameOf(kind, words);
      return [name, title === name ? undefined : title].map(isolate).filter(Boolean).join(' ');
    });
    const names = distinctNames(
      this.#channels.map(({ url }, at) => [
        texts[at]!,
        `${texts[at]} ${url.replace(/^https?:\/\//, '')}`,
      ]),
    );
    return html`<ul class="row" part="list" aria-label=${words.name}>
      ${this.#channels.map(
        (channel, at) =>
          html`<li part="channel">
            ${this.#renderChannel(channel, names[at] === texts[at] ? undefined : names[at], words)}
          </li>`,
      )}
    </ul>`;
  }

  protected override renderEmpty({ words }: Locale): unknown {
    return words.channels.none;
  }

  /** @param called what tells it from the others, where its texts do not */
  #renderChannel(channel: Channel, called: string | undefined, words: ChannelWords) {
    const { kind, url, title } = channel;
    const glyph = glyphOf(kind);
    const name = nameOf(kind, words);
    return html`<a
      part="link"
      href=${url}
      aria-label=${called ?? nothing}
      rel="noopener noreferrer"
      @click=${(event: Event) => {
        this.#open(event, channel);
      }}
    >
      <span class="mark">${glyph ? renderIcon(glyph) : nothing}</span>
      <span dir="auto">${name}</span>
      ${title && title !== name ? html`<span class="quiet ${scriptClass(title)}" part="title" dir="auto" lang=${langOf(title, this.#found.language)}>${title}</span>` : nothing}
    </a>`;
  }
}

export type * from '../base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'akc-channels': Channels;
  }
}
