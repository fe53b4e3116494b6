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
  const listed = split(words.slice(0, BIOGRAPHY.exec(words)?.index ?? words.length).replace(HANDLE, '').replace(GLUED, ', '));
  while (listed.length > 1 && listed.at(-1)?.joint === 'comma' && isWorkplace(listed.at(-1)?.words ?? '')) listed.pop();
  const last = listed.at(-1);
  // Beside names in small letters, capitals are a newsroom: `Ana Lima and Bo Dahl, USA TODAY`.
  if (listed.length > 1 && last?.joint === 'comma' && listed.slice(0, -1).every(({ words: name }) => /\p{Ll}/u.test(name)) && NEWSROOM_IN_CAPITALS.test(last.words)) listed.pop();
  // What a comma adds after `A, B and C` is a place or a title, and no fourth name.
  const end = listed.findLastIndex(({ joint }) => joint === 'and') + 1 || listed.length;
  const people = listed.slice(0, end);
  const names = people.flatMap(splitPair).map((part) => readWriter(part.words, role));
  const [first] = names;
  if (!first) return null;
  // Three names are a list; the second of two may be a place: `Ana Lima, San Marino`.
  const isList = people.length === 1 || people.length >= 3 || people.at(-1)?.joint === 'and';
  const all = names.filter((name) => name !== null);
  const isWhole = isList && all.length === names.length;
  const named = withoutUnnamed(isWhole ? all : [first]);
  const unread = listed.slice(isWhole ? end : 1).map((part) => part.words);
  return {
    writers: named.map(({ writer }) => writer),
    unread: unread.length === 0 ? null : unread.join(', '),
    capitals: named.filter(({ printed, writer }) => printed !== writer.name).map(({ printed }) => printed),
  };
}

/** `Ana Lima, a reporter who covers ships`: a sentence about the writer. */
const BIOGRAPHY = /,\s(?=(?:an?|the|is|who|has|covers|writes|reports)\s\p{Ll})/u;
/** `@ana_lima`, `(@ana_lima)` */
const HANDLE = /[\s,]{0,3}(?:\(@\w{1,30}\)|@\w{1,30}\b)/g;
/** A lost line break: `ANA LIMAAssociated Press`, `Ana LimaStaff Writer`. */
const GLUED = /(?<=\p{L}{2})(?=(?:The )?Associated Press$)|(?<=\p{Ll})(?=(?:(?:Staff|Senior|Special|Contributing|Guest) )?(?:Writer|Reporter|Correspondent|Editor|Columnist|Contributor)s?$)/u;
const NEWSROOM_IN_CAPITALS = /^\p{Lu}{2,}(?:\s[\p{L}&]+){0,2}$/u;

const isWorkplace = (words: string): boolean => isOrganisation(words) || isWriterTitle(words) || DEGREE.test(words);

/** What stands after a name and is none. */
const DEGREE = /^(?:Ph\.?\s?D|M\.?D|R\.?N|Esq|MBA|MSc?|MA|BA|JD|LLB|CFA|contributor|special to .{3,60}|for .{3,60})\.?$/i;

interface Part {
  readonly joint: 'comma' | 'and' | null;
  readonly words: string;
}

function split(words: string): Part[] {
  const parts: Part[] = [];
  let joint: Part['joint'] = null;
  for (const piece of words.split(/(\s*,\s*(?:(?:and|und|et)\s+|&\s*)?|\s+(?:and|und|et|og|och|&)\s+)/i)) {
    if (/^\s*,?\s*(?:(?:and|und|et|og|och)\s+|&\s*)$/i.test(piece)) joint = 'and';
    else if (/^\s*,\s*$/.test(piece)) joint = 'comma';
    else if (SUFFIX.test(piece.trim()) && parts.length > 0) {
      const last = parts.pop();
      if (last) parts.push({ ...last, words: `${last.words}, ${piece.trim()}` });
    } else if (piece.trim()) parts.push({ joint: parts.length === 0 ? null : joint, words: piece.trim() });
  }
  return parts;
}

/** `Ana Lima y Bo Dahl`: two whole names, and not one with two surnames. */
function splitPair(part: Part): readonly Part[] {
  const [first = '', second, third] = part.words.split(/\s(?:y|e|i|a)\s/);
  if (second === undefined || third !== undefined || !isPersonName(first) || !isPersonName(second)) return [part];
  return [{ ...part, words: first }, { joint: 'and', words: second }];
}

const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$/i;

interface Name {
  readonly writer: Writer;
  readonly printed: string;
}

function readWriter(words: string, role: BylineRole): Name | null {
  if (UNNAMED.test(words)) return { writer: { name: words, kind: 'organisation', role }, printed: words };
  const person = workplaceCut(words);
  if (isOrganisation(words) && person === null) return { writer: { name: words, kind: 'organisation', role }, printed: words };
  const printed = person ?? words;
  if (!isPersonName(printed.replace(SUFFIX_AT_END, ''))) return null;
  return { writer: { name: smallLetters(printed), kind: 'person', role }, printed };
}

/** In `Ana Lima and agencies` the agencies are nobody; alone, they sign. */
function withoutUnnamed(names: readonly Name[]): readonly Name[] {
  const named = names.filter(({ printed }) => !UNNAMED.test(printed));
  return named.length === 0 ? names : named;
}

/** Agencies without a name. */
const UNNAMED = /^(?:news |wire )?(?:agencies|agency|wires|wire services|wire reports|agence|agences|agenturen|agencias|agenzie|bureaus|byråer)$/i;

const SUFFIX_AT_END = /, (?:Jr|Sr)\.?$/i;

/**
 * `Chad Day of The Associated Press`, `CHAD DAY AP Science Writer`, `Chad Day (AP)`, `Chad Day CNN`, `Chad Day Business reporter`:
 * the person; `null` when there is no such tail.
 */
function workplaceCut(words: string): string | null {
  const bracketed = /^(.{3,60})\s\(([^()]{2,60})\)$/.exec(words);
  if (bracketed) return isPersonName(bracketed[1] ?? '') ? (bracketed[1] ?? null) : null;
  const [before = '', after] = words.split(/\s?\/\s?/, 2);
  if (after !== undefined && isPersonName(before) && isWorkplace(after)) return before;
  const parts = words.split(/\s+/);
  for (let cut = 2; cut < parts.length && cut <= 5; cut += 1) {
    const person = parts.slice(0, cut).join(' ');
    if (isTail(parts.slice(cut).join(' '), person) && isPersonName(person)) return person;
  }
  return null;
}

function isTail(rest: string, person: string): boolean {
  if (/^(?:of|for|from|at|in|à|em|en|aus|avec|mit|con|with|med|special to) /i.test(rest) || isKnownAgency(rest)) return true;
  if (opensWithAgency(rest) && isWriterTitle(rest)) return true;
  // After a name in small letters, capitals are the newsroom's: `CNN`, `USA TODAY`, `BBC News`.
  return JOB.test(rest) || (/\p{Ll}/u.test(person) && (BEAT.test(rest) ||  /^\p{Lu}{2,}(?:\s[\p{L}&]+){0,3}$/u.test(rest)));
}

/** `Harbour correspondent`, `Home affairs editor`: the capital opens the title. */
const BEAT = /^\p{Lu}\p{Ll}+(?:\s(?:\p{L}\p{Ll}+|&)){0,3}\s(?:correspondent|editor)$/u;

const JOB =
  /^(?:(?:staff|senior|contributing|guest|special|chief|deputy|national|foreign|political|politics|business|science|health|sports?|technology|tech|education|environment|crime|economics|investigative|features?)\s){0,3}(?:contributor|writer|correspondent|reporter|editor|columnist|staff|author|autor|journalist|photojournalist)s?$/i;
