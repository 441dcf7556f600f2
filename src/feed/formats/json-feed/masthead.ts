import { LONGEST_ID } from '../../limits.js';
import type { Publisher } from '../../model.js';
import { readTemplate } from '../../url-template.js';
import { report, type JsonNode } from '../problems.js';
import { readNode } from './press.js';
import { ITEM_FEED, PUBLISHER } from './shapes.js';

/**
 * Who publishes the feed, whole.
 *
 * @param press the extension's object on the feed
 * @param known what a list has read of it
 */
export function readPublisher(
  press: JsonNode | undefined,
  known: Publisher | undefined,
): Publisher | undefined {
  const organization = readNode<{ organization: Publisher }>(PUBLISHER, press)?.organization;
  return organization && { ...known, ...organization };
}

/**
 * Where a feed of one item alone is to be had, if the publisher names a template for it; one that is wrong is
 * reported.
 *
 * @param press the extension's object on the feed
 * @returns from an id the URL; `undefined` where there is none
 */
export function findItemFeed(press: JsonNode | undefined): (id: string) => string | undefined {
  const written = readNode<{ item_feed_template: string }>(ITEM_FEED, press)?.item_feed_template;
  if (!press || !written) return () => undefined;
  const { pointer, context } = press;
  const template = readTemplate(written, context.base, ['id']);
  if (!template) {
    const expected = 'an http or https URL with {id} only in its path, query or fragment';
    report(context, `${pointer}/item_feed_template`, written, expected);
  }
  return (id) => {
    const address = id.length <= LONGEST_ID ? template?.({ id }) : undefined;
    return address && new URL(address, context.base).href;
  };
}
