import { bylineLine } from '../../../attribution/byline-line';
import { stated } from '../../../attribution/json-ld-facts';
import { readInstant } from '../../../story/news-date';
import { contentHtml } from '../../content-html';
import { contentText } from '../../content-text';
import type { FeedFormat, FeedTombstone } from '../../feed';
import { languageOf } from '../../language-of';
import type { ClearedStory, OfferedPicture } from '../../offered-story';
import { sourceAddress } from '../../source-address';

/**
 * IPTC ninjs 2.1 (https://iptc.org/standards/ninjs/), a list of items under `items`. A story that is gone is an item without words
 * that is `canceled` or `withheld`. `usageterms` are the words for readers; what speaks to our desk stays there.
 */
export const ninjs: FeedFormat = {
  name: 'ninjs',
  mediaType: 'application/json',
  write: (feed) => JSON.stringify(stated({ items: [...feed.tombstones.map(goneItem), ...feed.stories.map(item)], next: feed.next })),
};

const STANDARD = { name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' };

function goneItem({ id, reason, at }: FeedTombstone): object {
  return { uri: id, type: 'text', representationtype: 'partial', standard: STANDARD, version: at, versioncreated: at, pubstatus: reason === 'killed' ? 'canceled' : 'withheld' };
}

function item(story: ClearedStory): object {
  const { facts, id, address, attribution, published, updated } = story;
  const source = sourceAddress(story);
  return stated({
    uri: id,
    type: 'text',
    representationtype: 'full',
    standard: STANDARD,
    version: updated,
    firstcreated: (facts.firstPublished === null ? null : readInstant(facts.firstPublished)) ?? published,
    versioncreated: updated,
    pubstatus: 'usable',
    copyrightholder: attribution?.copyrightHolder,
    copyrightnotice: attribution?.copyrightNotice,
    usageterms: attribution?.legalNotice,
    language: languageOf(story),
    by: facts.byline && bylineLine(facts.byline),
    located: facts.dateline,
    headlines: [{ role: 'main', contenttype: 'text/plain', value: facts.headline ?? '' }],
    descriptions: facts.summary === null ? null : [{ role: 'summary', contenttype: 'text/plain', value: facts.summary }],
    bodies: [
      { role: 'main', contenttype: 'text/html', value: contentHtml(story) },
      { role: 'text', contenttype: 'text/plain', value: contentText(story) },
    ],
    infosources: attribution?.distributor ? [{ name: attribution.distributor }] : null,
    altids: [{ role: 'page', value: address }, ...(source === null ? [] : [{ role: 'source', value: source }])],
    associations: some(facts.pictures.map((picture, place) => association(picture, `picture-${place + 1}`, id))),
  });
}

function association({ file, address, caption, credit }: OfferedPicture, name: string, story: string): object {
  const href = file?.address ?? address;
  return stated({
    name,
    uri: `${story}#${name}`,
    type: 'picture',
    by: credit?.line,
    copyrightnotice: credit?.copyrightNotice,
    usageterms: credit?.licence,
    descriptions: caption === null ? null : [{ role: 'caption', contenttype: 'text/plain', value: caption }],
    renditions: href === null ? null : [stated({ name: 'main', href, width: file?.width, height: file?.height })],
  });
}

function some<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}
