import type { Writer } from '../../story/story';
import { isKnownAgency, isOrganisation } from './organisation';
import { isPersonName } from './person-name';

/** Who a byline names, and the words after the names that could be a name, a title or a place. */
export interface NamedWriters {
  readonly writers: readonly Writer[];
  readonly unread: string | null;
}

/**
 * Reads the words after "by": `A`, `A and B`, `A, B and C`, an organisation. An organisation after a comma is where
 * the writer works, not a writer. `null` when the first words name nobody: no person is ever invented.
 */
export function readWriters(words: string): NamedWriters | null {
  const listed = split(words);
  while (listed.length > 1 && listed.at(-1)?.joint === 'comma' && isOrganisation(listed.at(-1)?.words ?? '')) listed.pop();
  const writers = listed.map((part) => readWriter(part.words));
  const [first] = writers;
  if (!first) return null;
  const isList = listed.length === 1 || listed.at(-1)?.joint === 'and';
  const named = writers.filter((writer) => writer !== null);
  if (isList && named.length === writers.length) return { writers: named, unread: null };
  return { writers: [first], unread: listed.slice(1).map((part) => part.words).join(', ') };
}

interface Part {
  readonly joint: 'comma' | 'and' | null;
  readonly words: string;
}

function split(words: string): Part[] {
  const parts: Part[] = [];
  let joint: Part['joint'] = null;
  for (const piece of words.split(/(\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+)/i)) {
    if (/^\s*,?\s*(?:and\s+|&\s*)$/i.test(piece)) joint = 'and';
    else if (/^\s*,\s*$/.test(piece)) joint = 'comma';
    else if (SUFFIX.test(piece.trim()) && parts.length > 0) {
      const last = parts.pop();
      if (last) parts.push({ ...last, words: `${last.words}, ${piece.trim()}` });
    } else if (piece.trim()) parts.push({ joint: parts.length === 0 ? null : joint, words: piece.trim() });
  }
  return parts;
}

const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$/;

function readWriter(words: string): Writer | null {
  if (isOrganisation(words) && !workplaceCut(words)) return { name: words, kind: 'organisation', role: 'words' };
  const name = workplaceCut(words) ?? words;
  return isPersonName(name.replace(/, (?:Jr|Sr)\.?$/, '')) ? { name, kind: 'person', role: 'words' } : null;
}

/** `Chad Day of The Associated Press`, `CHAD DAY Associated Press`: the person; `null` when there is no such tail. */
function workplaceCut(words: string): string | null {
  const parts = words.split(/\s+/);
  for (let cut = 2; cut < parts.length && cut <= 5; cut += 1) {
    const person = parts.slice(0, cut).join(' ');
    const rest = parts.slice(cut);
    const isTail = /^(?:of|for|from|at|in)$/.test(rest[0] ?? '') || isKnownAgency(rest.join(' '));
    if (isTail && isPersonName(person)) return person;
  }
  return null;
}
