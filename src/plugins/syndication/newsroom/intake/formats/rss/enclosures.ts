import type { Url } from '../../../story/address';
import type { Picture } from '../../../story/story';
import type { FeedLevel } from '../../feeds/feed-level';
import { attribute } from '../../markup/markup';
import { resolveAddress } from '../../markup/web-base';
import { state, type Statement } from '../../state';

/** States the enclosures that are pictures: bare addresses, without caption or credit. */
export function stateEnclosures({ children, rule }: FeedLevel, base: Url | null): Statement {
  const images = children('enclosure').filter((enclosure) => /^image\//i.test(attribute(enclosure, 'type') ?? ''));
  const addresses = images.map((enclosure) => resolveAddress(attribute(enclosure, 'url'), base)).filter((address) => address !== null);
  const pictures = [...new Set(addresses)].map((address): Picture => ({ address, caption: null, credit: null }));
  return state('pictures', pictures, `${rule}/enclosure`, pictures[0]?.address);
}
