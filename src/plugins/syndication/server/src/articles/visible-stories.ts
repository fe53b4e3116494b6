import { openWindow, type Reader } from './shown-columns';
import type { TypeMap } from './story-map';

/**
 * The database filter for the rows of a story type that a reader may see: published, usable, past their embargo, before
 * their expiry, in the window of their terms. An embargo or expiry that is stated but not understood hides the story.
 */
export function visibleStories(map: TypeMap, reader: Reader): object {
  const { roles } = map;
  const { now } = reader;
  const { pubStatus, embargo, embargoStated, expiry, expiryStated } = roles;
  return {
    $and: [
      { publishedAt: { $notNull: true } },
      ...(pubStatus ? [{ [pubStatus.attribute]: 'usable' }] : []),
      ...moment(embargo, embargoStated, { $lte: now }),
      ...moment(expiry, expiryStated, { $gt: now }),
      ...openWindow(map, reader),
    ],
  };
}

function moment(at: Role | undefined, stated: Role | undefined, passes: object): readonly object[] {
  const unstated = stated ? [{ $or: [{ [stated.attribute]: { $null: true } }, { [stated.attribute]: '' }] }] : [];
  if (!at) return unstated;
  return [{ $or: [{ [at.attribute]: passes }, { $and: [{ [at.attribute]: { $null: true } }, ...unstated] }] }];
}

type Role = TypeMap['roles'][string];
