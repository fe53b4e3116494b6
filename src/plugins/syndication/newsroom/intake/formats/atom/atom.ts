import { feedChildren, vocabularyOf } from '../../feeds/feed-children';
import type { FeedLevel } from '../../feeds/feed-level';
import { below, childrenOf, type MarkupElement } from '../../markup/markup';
import { baseIn } from '../../markup/web-base';
import { feedReading } from '../../feeds/feed-reading';
import type { XmlFormat } from '../../reading';
import { linkTo } from './links';
import { isTombstone, readTombstone } from './read-tombstone';
import { readEntry, type Feed } from './read-entry';

const NAME = 'atom';

/**
 * Atom 1.0 (RFC 4287) and 0.3: a feed, or an entry or a tombstone alone. Tombstones (RFC 6721) are kills: Atom is the only feed
 * format that has them. An entry that is missing was not killed.
 */
export const atom: XmlFormat = {
  of: 'xml',
  name: NAME,
  recognises: (root) => isTombstone(root) || (/^(?:feed|entry)$/i.test(root.name) && (root.namespace === null || vocabularyOf(root) === 'atom')),
  read: (root, payload) => {
    const isFeed = /^feed$/i.test(root.name);
    const level: FeedLevel = { children: feedChildren(isFeed ? root : null), rule: 'atom:feed' };
    const outside = payload.address ?? linkTo(level, 'alternate', null)?.value ?? null;
    const feed: Feed = { ...level, elements: isFeed ? [root] : [], base: baseIn([root], outside) };
    const items = isFeed ? below(root, isItem) : [root];
    return feedReading(NAME, items, (item) => (isTombstone(item) ? readTombstone(item) : readEntry(item, feed)));
  },
};

function isItem(element: MarkupElement): boolean {
  return isTombstone(element) || (/^entry$/i.test(element.name) && childrenOf(element).length > 0);
}
