import { windowOf, type Reader } from '../rights/shown-columns';
import { notAfter, notBefore, type Sight } from './sight';
import type { TypeMap } from '../shape/story-map';

/**
 * The database filter for the rows of a story type that a reader may see: published, usable, past their embargo, before
 * their expiry, in the window of their terms. An embargo or expiry that is stated but not understood hides the story.
 */
export function visibleStories(map: TypeMap, reader: Reader): object {
  return { $and: [PUBLISHED, ...[...facts(map, reader), ...moments(map, reader)].map(({ shown }) => shown)] };
}

/**
 * The filters for the published rows that a reader may not see, in two kinds that share no row: those that a fact hides, which are few and have an index
 * (`hiddenByFact`), and of the others those whose moment has not come or is over, few again, by the indexes of their moments.
 */
export function hiddenStories(map: TypeMap, reader: Reader): { readonly byFact: object; readonly byMoment: object } {
  const settled = facts(map, reader);
  const byFact = { $and: [PUBLISHED, { $or: settled.map(({ hidden }) => hidden) }] };
  const byMoment = { $and: [PUBLISHED, { $or: moments(map, reader).map(({ hidden }) => hidden) }, ...settled.map(({ shown }) => shown)] };
  return { byFact, byMoment };
}

const PUBLISHED = { publishedAt: { $notNull: true } };

/** What no moment changes. */
function facts(map: TypeMap, reader: Reader): readonly Sight[] {
  const { pubStatus, embargo, embargoStated, expiry, expiryStated } = map.roles;
  const usable = pubStatus ? [{ shown: { [pubStatus.attribute]: 'usable' }, hidden: { $or: [{ [pubStatus.attribute]: { $null: true } }, { [pubStatus.attribute]: { $ne: 'usable' } }] } }] : [];
  return [...usable, ...understood(embargo, embargoStated), ...understood(expiry, expiryStated), windowOf(map, reader).places];
}

/** Words without the moment that they mean. */
function understood(at: Role | undefined, stated: Role | undefined): readonly Sight[] {
  if (!stated) return [];
  const words = stated.attribute;
  const shown = [{ [words]: { $null: true } }, { [words]: '' }, ...(at ? [{ [at.attribute]: { $notNull: true } }] : [])];
  const hidden = [{ [words]: { $notNull: true } }, { [words]: { $ne: '' } }, ...(at ? [{ [at.attribute]: { $null: true } }] : [])];
  return [{ shown: { $or: shown }, hidden: { $and: hidden } }];
}

function moments(map: TypeMap, reader: Reader): readonly Sight[] {
  const { now } = reader;
  const { embargo, expiry } = map.roles;
  const { from, until } = windowOf(map, reader);
  return [...(embargo ? [notBefore(embargo.attribute, now)] : []), ...(expiry ? [notAfter(expiry.attribute, now)] : []), from, until];
}

type Role = TypeMap['roles'][string];
