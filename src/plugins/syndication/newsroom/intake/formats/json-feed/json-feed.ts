import { listAt, textAt, valueAt } from '../../json/json-value';
import type { JsonFormat } from '../../reading';
import { feedReading } from '../../feeds/feed-reading';
import { readDeleted } from './read-deleted';
import { readFeedItem } from './read-feed-item';

const NAME = 'json-feed';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), with the rights that our own feeds carry in `_syndication`. */
export const jsonFeed: JsonFormat = {
  of: 'json',
  name: NAME,
  recognises: (value) => /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i.test(textAt(value, 'version') ?? '') || (Array.isArray(valueAt(value, 'items')) && (textAt(value, 'feed_url') !== null || textAt(value, 'home_page_url') !== null)),
  read: (value, payload) => {
    const items = listAt(value, 'items').map((item) => () => readFeedItem(item, value, payload));
    const deleted = listAt(value, '_syndication', 'deleted').map((story) => () => readDeleted(story));
    return feedReading(NAME, [...items, ...deleted], (readIt) => readIt());
  },
};
