import { cleanText } from '../../../story/clean-text';
import { feedChildren, vocabularyOf } from '../../feeds/feed-children';
import { attribute, type MarkupElement } from '../../markup/markup';
import type { ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { stateDates } from '../../feeds/stated-dates';
import { constructText } from './text-construct';

/** Whether an element says that an entry was deleted (RFC 6721 §3). */
export function isTombstone(element: MarkupElement): boolean {
  return /^deleted-entry$/i.test(element.name) && (element.namespace === null || vocabularyOf(element) === 'tombstones');
}

/** Reads a tombstone as what it is to a newsroom: a kill of the story with that identity, and nothing else. */
export function readTombstone(element: MarkupElement): ReadStory {
  const ref = attribute(element, 'ref');
  const value = ref === null ? null : cleanText(ref);
  const when = attribute(element, 'when');
  const versions = stateDates('versionCreated', when === null ? [] : [{ words: when, rule: 'atom:at:deleted-entry/@when' }]);
  return storyOf(
    [
      state('identity', value === null ? null : { scheme: 'guid', value }, 'atom:at:deleted-entry/@ref', value),
      state('pubStatus', 'canceled', 'atom:at:deleted-entry', ref),
      ...versions.statements,
      state('editorsNote', constructText(feedChildren(element)('comment')[0] ?? null), 'atom:at:deleted-entry/at:comment'),
    ],
    versions.notes,
  );
}
