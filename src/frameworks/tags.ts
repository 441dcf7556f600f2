import type { LitElement } from 'lit';
import type { AkcEvents } from '../elements/base/events.js';
import type { Channels } from '../elements/channels/channels.js';
import type { ContactCard } from '../elements/contact-card/contact-card.js';
import type { NewsList } from '../elements/news-list/news-list.js';
import type { ReleaseDetail } from '../elements/release-detail/release-detail.js';
import type { ShareBar } from '../elements/share-bar/share-bar.js';

/**
 * Our tags, as frameworks want them described. All is taken from the classes: what one of them declares as a property is an
 * attribute of its tag, with its comment (docs/decisions/0017-types-for-frameworks.md).
 */

interface Tag<Element, Event extends keyof AkcEvents> {
  element: Element;
  /** Which events of ours it fires, besides those of every element. */
  events: Event | 'akc-load' | 'akc-error';
}

interface Tags {
  'akc-channels': Tag<Channels, 'akc-follow'>;
  'akc-contact-card': Tag<ContactCard, 'akc-contact' | 'akc-download'>;
  'akc-news-list': Tag<NewsList, 'akc-view' | 'akc-select' | 'akc-filter' | 'akc-more'>;
  'akc-release-detail': Tag<
    ReleaseDetail,
    'akc-view' | 'akc-select' | 'akc-share' | 'akc-contact' | 'akc-download'
  >;
  'akc-share-bar': Tag<ShareBar, 'akc-share'>;
}

export type TagName = keyof Tags;

/** The class behind a tag. */
export type ElementOf<Name extends TagName> = Tags[Name]['element'];

export type EventName<Name extends TagName> = Tags[Name]['events'];

/** What a listener gets. */
export type EventOf<Name extends keyof AkcEvents> = CustomEvent<AkcEvents[Name]>;

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** A property that a class of ours declares; `never` for what Lit and HTML have, and for what is no plain value. */
type Declared<Element, Name extends keyof Element> = Name extends keyof LitElement
  ? never
  : NonNullable<Element[Name]> extends string | number | boolean
    ? Name
    : never;

/** What may stand for a property: in markup a number is a text, and a flag has no value. */
type Written<Value> = [Value] extends [number]
  ? number | `${number}`
  : [Value] extends [boolean]
    ? boolean | ''
    : Value;

/** Named as properties: `openIn`. */
export type Properties<Name extends TagName> = {
  [Property in keyof ElementOf<Name> as Declared<ElementOf<Name>, Property>]?:
    Written<NonNullable<ElementOf<Name>[Property]>> | undefined;
};

/** Named as attributes, as they stand in a page: `open-in`. */
export type Attributes<Name extends TagName> = {
  [Property in keyof ElementOf<Name> as Kebab<string & Declared<ElementOf<Name>, Property>>]?:
    Written<NonNullable<ElementOf<Name>[Property]>> | undefined;
};

/** Listeners as attributes: `onakc-load` where the prefix is `on`. */
export type Listeners<Name extends TagName, Prefix extends string> = {
  [Event in EventName<Name> as `${Prefix}${Event}`]?: ((event: EventOf<Event>) => void) | undefined;
};
