import { cleanText } from '../../../story/clean-text';
import { isObject, textAt } from '../../json/json-value';
import { oneLine } from '../../markup/plain-text';
import type { ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { stateDates } from '../../feeds/stated-dates';

/**
 * Reads a story that a feed takes back: JSON Feed has no word for it, so our feeds list ids, or objects with `id`, `when` and `comment`,
 * under `_syndication.deleted`. It is a kill of the story with that identity and says nothing else, as a tombstone in Atom.
 */
export function readDeleted(deleted: unknown): ReadStory {
  const id = isObject(deleted) ? textAt(deleted, 'id') : textAt({ id: deleted }, 'id');
  const when = textAt(deleted, 'when');
  const versions = stateDates('versionCreated', when === null ? [] : [{ words: when, rule: `${RULE}/when` }]);
  return storyOf(
    [
      state('identity', id === null ? null : { scheme: 'guid', value: cleanText(id) }, `${RULE}/id`, id),
      id === null ? null : state('pubStatus', 'canceled', RULE, id),
      ...versions.statements,
      state('editorsNote', oneLine(textAt(deleted, 'comment') ?? ''), `${RULE}/comment`),
    ],
    versions.notes,
  );
}

const RULE = 'json-feed:items/deleted';
