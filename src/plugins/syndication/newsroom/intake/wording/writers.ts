import type { BylineRole, Writer } from '../../story/story';
import { smallLetters } from './name-case';
import { isKnownAgency, isOrganisation } from './organisation';
import { isPersonName } from './person-name';
import { isWriterTitle, opensWithAgency } from './writer-title';

/** Who a byline names, and the words after the names that could be a name, a title or a place. */
export interface NamedWriters {
  readonly writers: readonly Writer[];
  readonly unread: string | null;
  /** Names that were printed in capitals, as printed. */
  readonly capitals: readonly string[];
}

/**
 * Reads the words after "by": `A`, `A and B`, `A, B and C`, an organisation. An organisation after a comma is where
 * the writer works, not a writer. `null` when the first words name nobody: no person is ever invented.
 */
export function readWriters(words: string, role: BylineRole = 'words'): NamedWriters | null {
  const listed = split(words.replace(HANDLE, '').replace(GLUED, ', '));
  while (listed.length > 1 && listed.at(-1)?.joint === 'comma' && isWorkplace(listed.at(-1)?.words ?? '')) listed.pop();
  const names = listed.map((part) => readWriter(part.words, role));
  const [first] = names;
  if (!first) return null;
  const isList = listed.length === 1 || listed.at(-1)?.joint === 'and';
  const all = names.filter((name) => name !== null);
  const isWhole = isList && all.length === names.length;
  const named = isWhole ? all : [first];
  return {
    writers: named.map(({ writer }) => writer),
    unread: isWhole ? null : listed.slice(1).map((part) => part.words).join(', '),
    capitals: named.filter(({ printed, writer }) => printed !== writer.name).map(({ printed }) => printed),
  };
}

/** `@ana_lima` */
const HANDLE = /\s@\w{1,30}\b/g;
/** A lost line break: `ANA LIMAAssociated Press`. */
const GLUED = /(?<=\p{Lu}{2})(?=(?:The )?Associated Press$)/u;

const isWorkplace = (words: string): boolean => isOrganisation(words) || isWriterTitle(words);

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

const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$/i;

interface Name {
  readonly writer: Writer;
  readonly printed: string;
}

function readWriter(words: string, role: BylineRole): Name | null {
  const person = workplaceCut(words);
  if (isOrganisation(words) && person === null) return { writer: { name: words, kind: 'organisation', role }, printed: words };
  const printed = person ?? words;
  if (!isPersonName(printed.replace(SUFFIX_AT_END, ''))) return null;
  return { writer: { name: smallLetters(printed), kind: 'person', role }, printed };
}

const SUFFIX_AT_END = /, (?:Jr|Sr)\.?$/i;

/** `Chad Day of The Associated Press`, `CHAD DAY Associated Press`, `CHAD DAY AP Science Writer`: the person; `null` when there is no such tail. */
function workplaceCut(words: string): string | null {
  const parts = words.split(/\s+/);
  for (let cut = 2; cut < parts.length && cut <= 5; cut += 1) {
    const person = parts.slice(0, cut).join(' ');
    const rest = parts.slice(cut).join(' ');
    const isTail = /^(?:of|for|from|at|in) /.test(rest) || isKnownAgency(rest) || (opensWithAgency(rest) && isWriterTitle(rest));
    if (isTail && isPersonName(person)) return person;
  }
  return null;
}
