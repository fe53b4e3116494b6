import type { Story } from '../../story/story';
import type { Terms } from '../terms/term';
import { readTerms, type ReadTerms } from './read-terms';

/** What of a story its provider speaks to the desk. */
export type WordsOnRights = Pick<Story, 'editorsNote'> & { readonly rights: Pick<Story['rights'], 'usageTerms' | 'copyrightNotice' | 'legalNotice' | 'embargo' | 'expiry'> };

/**
 * The rules that a story's own words propose: its usage terms and the note to the desk, each read by itself; of its notices, which speak
 * to everybody, only an embargo that slipped into them. Where the story has
 * an embargo or expiry of its own, that was read from the same words, and better.
 */
export function proposedTerms({ editorsNote, rights: { usageTerms, copyrightNotice, legalNotice, embargo, expiry } }: WordsOnRights): Terms {
  const stated = new Set([...(embargo === null ? [] : ['embargo']), ...(expiry === null ? [] : ['expiry'])]);
  const known = new Set<string>();
  const toEverybody = [copyrightNotice, legalNotice].flatMap(proposalsOf).filter(({ term }) => term.kind === 'embargo');
  return [...[usageTerms, editorsNote].flatMap(proposalsOf), ...toEverybody].filter(({ term }) => {
    const key = JSON.stringify(term);
    const isNew = !known.has(key) && !stated.has(term.kind);
    known.add(key);
    return isNew;
  });
}

/** The rules that words propose; markup says nothing. `null` and blank words propose nothing. */
export function proposalsOf(words: string | null): Terms {
  return readWords(words)?.proposed ?? [];
}

/** The words that no rule read. */
export function unreadIn(words: string | null): readonly string[] {
  return readWords(words)?.unread ?? [];
}

function readWords(words: string | null): ReadTerms | null {
  return words === null || words.trim() === '' ? null : readTerms(words.replace(MARKUP, ' '));
}

const MARKUP = /<\/?[a-z][^<>]{0,500}>/gi;
