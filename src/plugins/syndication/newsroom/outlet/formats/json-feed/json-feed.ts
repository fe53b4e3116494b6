import { bylineLine } from '../../../attribution/byline-line';
import { chooseLocale } from '../../../attribution/locales/choose-locale';
import { renderText } from '../../../attribution/render/text';
import { stated } from '../../../attribution/json-ld-facts';
import { authorsOf } from '../../authors-of';
import { contentHtml } from '../../content-html';
import type { FeedFormat } from '../../feed';
import { languageOf } from '../../language-of';
import type { ClearedStory, OfferedPicture } from '../../offered-story';
import { sourceAddress } from '../../source-address';
import { SAID } from '../../tombstone-elements';

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). It has no words for rights, credits and stories taken back: they stand in
 * `_syndication`, in the words of our glossary, as our own intake reads them.
 */
export const jsonFeed: FeedFormat = {
  name: 'json',
  mediaType: 'application/feed+json',
  write: (feed) =>
    JSON.stringify(
      stated({
        version: 'https://jsonfeed.org/version/1.1',
        title: feed.title,
        home_page_url: feed.home,
        feed_url: feed.self,
        next_url: feed.next,
        language: feed.language,
        items: feed.stories.map(item),
        _syndication: { deleted: feed.tombstones.map(({ id, reason, at }) => ({ id, when: at, reason, comment: SAID[reason] })) },
      }),
    ),
};

function item(story: ClearedStory): object {
  const { facts, id, address, published, updated } = story;
  return stated({
    id,
    url: address,
    external_url: sourceAddress(story),
    title: facts.headline,
    summary: facts.summary,
    content_html: contentHtml(story),
    image: facts.pictures.find(({ file }) => file !== null)?.file?.address,
    date_published: published ?? updated,
    date_modified: updated,
    authors: authorsOf(story).map((name) => ({ name })),
    language: languageOf(story),
    _syndication: syndication(story),
  });
}

function syndication({ facts, attribution, locale }: ClearedStory): object {
  return stated({
    byline: facts.byline && bylineLine(facts.byline),
    dateline: facts.dateline,
    first_published: facts.firstPublished,
    relationship: facts.relationship,
    author: attribution?.author,
    distributor: attribution?.distributor,
    original_title: attribution?.citation?.title,
    address: attribution?.citation?.address,
    credit_line: attribution?.creditLine,
    copyright_holder: attribution?.copyrightHolder,
    copyright_year: attribution?.copyrightYear,
    copyright: attribution?.copyrightNotice,
    legal_notice: attribution?.legalNotice,
    correction_note: attribution?.correction?.note,
    correction_class: attribution?.correction?.class,
    attribution_text: attribution && renderText(attribution, chooseLocale(locale)),
    pictures: facts.pictures.map(picture),
  });
}

function picture({ file, address, caption, credit }: OfferedPicture): object {
  return stated({
    url: file?.address ?? address,
    caption,
    credit: credit?.line,
    photographer: credit?.photographer,
    copyright: credit?.copyrightNotice,
    license: credit?.licence,
  });
}
