import type { TypeMap } from './story-map';

/**
 * The database filter for the rows of a story type that the public may see at a moment: published, usable, past
 * their embargo, before their expiry. An embargo or expiry that is stated but not understood hides the story.
 */
export function visibleStories({ roles }: TypeMap, now: Date): object {
  const { pubStatus, embargo, embargoStated, expiry, expiryStated } = roles;
  return {
    $and: [
      { publishedAt: { $notNull: true } },
      ...(pubStatus ? [{ [pubStatus.attribute]: 'usable' }] : []),
      ...moment(embargo, embargoStated, { $lte: now }),
      ...moment(expiry, expiryStated, { $gt: now }),
    ],
  };
}

function moment(at: Role | undefined, stated: Role | undefined, passes: object): readonly object[] {
  const unstated = stated ? [{ $or: [{ [stated.attribute]: { $null: true } }, { [stated.attribute]: '' }] }] : [];
  if (!at) return unstated;
  return [{ $or: [{ [at.attribute]: passes }, { $and: [{ [at.attribute]: { $null: true } }, ...unstated] }] }];
}

type Role = TypeMap['roles'][string];
