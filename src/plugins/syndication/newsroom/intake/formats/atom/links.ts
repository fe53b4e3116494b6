import type { Url } from '../../../story/address';
import type { Picture } from '../../../story/story';
import type { FeedLevel } from '../../feeds/feed-level';
import { attribute, type MarkupElement } from '../../markup/markup';
import { baseIn, resolveAddress } from '../../markup/web-base';
import { state, type StatedField, type Statement } from '../../state';

/** Where the first link of a kind leads (RFC 4287 §4.2.7): a page before other forms of it. A link without `rel` is `alternate`. */
export function linkTo(level: FeedLevel, rel: string, base: Url | null): StatedField<'source.address'> | null {
  const links = linksOf(level, rel);
  const pages = links.filter((link) => /^(?:text\/html|application\/xhtml\+xml)/i.test(attribute(link, 'type') ?? 'text/html'));
  const stated = [...pages, ...links].map((link) => state('source.address', addressOf(link, base), `${level.rule}/link[${rel}]`, attribute(link, 'href')));
  return stated.find((statement) => statement !== null) ?? null;
}

/** States the enclosures that are pictures. A link's title is what its picture shows. */
export function statePicturesLinked(level: FeedLevel, base: Url | null): Statement {
  const images = linksOf(level, 'enclosure').filter((link) => /^image\//i.test(attribute(link, 'type') ?? ''));
  const pictures = images.flatMap((link): readonly Picture[] => {
    const address = addressOf(link, base);
    return address === null ? [] : [{ address, caption: attribute(link, 'title'), credit: null }];
  });
  return state('pictures', pictures, `${level.rule}/link[enclosure]`, pictures[0]?.address);
}

function linksOf({ children }: FeedLevel, rel: string): readonly MarkupElement[] {
  return children('link').filter((link) => (attribute(link, 'rel') ?? 'alternate').toLowerCase().replace(REGISTERED, '') === rel);
}

/** A kind of link may also be named by its full address. */
const REGISTERED = /^https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\//;

const addressOf = (link: MarkupElement, base: Url | null): Url | null => resolveAddress(attribute(link, 'href'), baseIn([link], base));
