import { feedChildren } from '../../feeds/feed-children';
import { below, type MarkupElement } from '../../markup/markup';
import { baseIn, resolveAddress } from '../../markup/web-base';
import { plainTextOf } from '../../markup/plain-text';
import { feedReading } from '../../feeds/feed-reading';
import type { Payload, XmlFormat } from '../../reading';
import { readItem, type Channel } from './read-item';

const NAME = 'rss';

/**
 * RSS 2.0 and 0.9x (rssboard.org/rss-specification), RSS 0.90 and 1.0 in RDF (web.resource.org/rss/1.0/spec), with the modules
 * of news: content, Dublin Core, PRISM, Media RSS, Creative Commons, Atom. An item that is missing was not killed:
 * feeds hold the newest items only.
 */
export const rss: XmlFormat = {
  of: 'xml',
  name: NAME,
  recognises: (root) => /^rss$/i.test(root.name) || /^channel$/i.test(root.name) || (/^rdf$/i.test(root.name) && below(root, (element) => isNamed(element, 'channel') || isNamed(element, 'item')).length > 0),
  read: (root, payload) => {
    const channels = isNamed(root, 'channel') ? [root] : below(root, (element) => isNamed(element, 'channel'));
    const inside = channels.flatMap((channel) => itemsIn(channel).map((item) => ({ item, channel })));
    // In RDF items stand beside their channel, and in some broken feeds of RSS 2.0.
    const beside = below(root, (element) => isNamed(element, 'channel') || isNamed(element, 'item')).filter((element) => isNamed(element, 'item')).map((item) => ({ item, channel: channels[0] ?? root }));
    const items = isNamed(root, 'channel') ? inside : [...inside, ...beside];
    const opened = new Map([...channels, root].map((channel) => [channel, openChannel(root, channel, payload)] as const));
    return feedReading(NAME, items, ({ item, channel }) => readItem(item, opened.get(channel) ?? openChannel(root, channel, payload)));
  },
};

const isNamed = (element: MarkupElement, name: string): boolean => element.name.toLowerCase() === name;

function itemsIn(channel: MarkupElement): readonly MarkupElement[] {
  return below(channel, (element) => isNamed(element, 'item'));
}

function openChannel(root: MarkupElement, element: MarkupElement, payload: Payload): Channel {
  const children = feedChildren(element);
  const address = payload.address ?? null;
  const outside = baseIn([root, element], address);
  const home = resolveAddress(plainTextOf(children('link')[0] ?? null), outside);
  return { elements: [root, element], children, rule: 'rss:channel', base: baseIn([root, element], home ?? address) };
}
