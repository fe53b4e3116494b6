import type { Writer } from '../../story/story';
import { intakeNote } from '../intake-note';
import type { NoteSentence } from '../note-sentences';
import type { IntakeNote } from '../reading';
import { state, type Statement } from '../state';
import { afterOpening, isSigned, splitRoles } from '../wording/byline-roles';
import { isKnownAgency } from '../wording/organisation';
import { isPersonName } from '../wording/person-name';
import { isWriterTitle } from '../wording/writer-title';
import { readWriters } from '../wording/writers';

/** Who wrote a story, as the byline field of a wire says: statements to be ranked, and what the editor should know. */
export interface StatedByline {
  readonly statements: readonly Statement[];
  readonly notes: readonly IntakeNote[];
}

/**
 * Reads the words of a byline field: `By ANA LIMA and BO DAHL, AP Business Writer`, `Ana Lima with Bo Dahl in Norden`,
 * `Von Ana Lima, dpa`, `NTB-AFP-DPA`. Login names and addresses of mail sign nothing. A signed line that names nobody for sure is
 * kept without writers; an unsigned one is not taken (agencies put subtitles there). Both leave a note.
 * @param people what the format itself marks as a person's name: there `Jordan Press` is no press.
 */
export function stateByline(line: string | null, rule: string, people: readonly string[] = []): StatedByline {
  if (line === null || line.length > 300 || PLACEHOLDER.test(line)) return { statements: [], notes: [] };
  const note = (sentence: NoteSentence): readonly IntakeNote[] => [intakeNote(rule, 'check', sentence, line)];
  if (LOGIN.test(line)) return { statements: [], notes: note({ code: 'byline-login' }) };
  const { writers: named, unread } = readWritersOf(line);
  const isMarked = (name: string) => !isKnownAgency(name) && people.some((person) => person.toLowerCase().includes(name.toLowerCase()));
  const writers = named.filter((writer) => !isJob(writer)).map((writer): Writer => (isMarked(writer.name) ? { ...writer, kind: 'person' } : writer));
  if (writers.length === 0 && (!isSigned(line) || isWriterTitle(afterOpening(line)))) return { statements: [], notes: note({ code: 'byline-nobody' }) };
  return {
    statements: [state('byline', { line, writers }, rule, line), state('source.author', afterOpening(line), rule, line)],
    notes: writers.length === 0 || unread !== null ? note({ code: 'byline-unclear', words: unread ?? afterOpening(line) }) : [],
  };
}

const PLACEHOLDER = /^(?:no-data-available|none|n\/a|unknown|-+)\b/i;
/** `Staff Reporter` is a job and no name; `Harbour Press Reporters` are an organisation. */
function isJob({ kind, name }: Writer): boolean {
  return isWriterTitle(name) && !isKnownAgency(name) && (kind === 'person' || /^(?:staff|special|senior|chief|our)\b/i.test(name));
}

const LOGIN = /@\w|^\S*[_:\d]\S*$|^\p{Ll}[\p{Ll}\d.-]*\.[\p{Ll}\d.-]+$/u;

interface ReadLine {
  readonly writers: readonly Writer[];
  readonly unread: string | null;
}

function readWritersOf(line: string): ReadLine {
  const parts = isSigned(line) ? splitRoles(line) : [{ role: 'words' as const, words: line }];
  const read = parts.map(({ role, words }) => {
    const plain = inOneForm(words);
    const named = readWriters(plain, role);
    if (named === null) return { writers: [], unread: words };
    // In a byline field names may stand in a row without an `and`.
    const row = plain.split(/\s*,\s*(?:and\s)?|\sand\s/).filter((name) => name !== '' && !isWriterTitle(name));
    const isRow = named.unread !== null && row.every(isPersonName) && plain.startsWith(row[0] ?? '');
    return isRow ? { writers: row.flatMap((name) => readWriters(name, role)?.writers ?? []), unread: null } : named;
  });
  const unread = read.flatMap((part) => part.unread ?? []);
  return { writers: read.flatMap((part) => part.writers), unread: unread.length === 0 ? null : unread.join(', ') };
}

/** The many ways to join names as one: `with`, `y`, strokes; places and parish marks cut. */
function inOneForm(words: string): string {
  const agencies = words.split(/\s?[-/+]\s?/);
  if (agencies.length > 1 && agencies.every(isKnownAgency)) return agencies.join(' and ').replace(/ and (?=.* and )/g, ', ');
  return words
    .replace(/\s+/g, ' ')
    .replace(/,\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9})(?:,?\s\d{4})?$/u, '')
    .replace(/\s?[;|]\s?|\s\/\s|(?<=\p{Ll})\/(?=\p{Lu})/gu, ', ')
    .replace(/\s(?:with|avec|con|mit|in collaboration with)\s(?=\p{Lu})/gu, ' and ')
    .replace(JOINED, ' and ')
    .replace(IN_PLACE, '')
    .replace(/\s?\([^()]{0,60}\)/g, '')
    .trim();
}

/** `Ana Lima y Bo Dahl`: a joint between two whole names, and no part of one. */
const JOINED = /(?<=\p{Lu}\S{1,30}\s\p{Lu}\S{1,30})\s(?:y|e|en|ja|i|a|oraz|ve)\s(?=\p{Lu}\S{1,30}\s\p{Lu})/gu;
const IN_PLACE = /(?<=\p{L}),?\s(?:in|à|en|aus)\s\p{Lu}[\p{L}'’.-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{1,30}){0,2}(?=$|,|\sand\s)/gu;
