import type { Writer } from '../../story/story';
import { intakeNote } from '../intake-note';
import type { NoteSentence } from '../note-sentences';
import type { IntakeNote } from '../reading';
import { state } from '../state';
import { afterOpening, isSigned, splitRoles } from '../wording/byline-roles';
import type { Stated } from './stated';
import { withoutMail } from './without-mail';
import { isPersonName } from '../wording/person-name';
import { readWriters, type NamedWriters } from '../wording/writers';

/**
 * Reads authors that stand in fields of their own (`dc:creator`, `author/name`), in order. E-mail addresses are dropped, a
 * login (`admin`, `dpa-ad:lima`) names nobody, and a name that is the feed's own or its publisher's is an organisation.
 * Where it is not clear whom the words name, they are kept as `source.author` and nobody is named.
 */
export function readAuthors(stated: readonly string[], rule: string, organisations: readonly (string | null)[] = []): Stated {
  const authors = unique(stated.map(withoutMail).filter((words) => words !== null));
  const named = authors.filter((words) => !LOGIN.test(words));
  const read = named.map((words) => ({ words, writers: writersIn(words, organisations) }));
  const writers = read.flatMap(({ writers: found }) => found?.writers ?? []);
  const [first] = named;
  const line = named.length === 1 && first !== undefined && isSigned(first) ? first : null;
  return {
    statements: [state('byline', writers.length === 0 ? null : { line, writers }, rule, named.join(', ')), state('source.author', named.map(afterOpening).join(', '), rule)],
    notes: [
      ...authors.filter((words) => LOGIN.test(words)).map((words) => note(rule, { code: 'author-login' }, words)),
      ...read.flatMap(({ words, writers: found }) => notesOn(found, words, rule)),
    ],
  };
}

const note = (rule: string, sentence: NoteSentence, quote: string): IntakeNote => intakeNote(rule, 'check', sentence, quote);

/** One word of small letters, digits and signs: what a newsroom's system calls somebody. */
const LOGIN = /^(?=.{0,60}[a-z\d])[a-z\d._:/@+-]{1,60}$/;

function writersIn(words: string, organisations: readonly (string | null)[]): NamedWriters | null {
  if (organisations.some((name) => name !== null && opensWith(name, words))) return { writers: [{ name: words, kind: 'organisation', role: 'words' }], unread: null, capitals: [] };
  if (!isSigned(words)) return readNames(words);
  const parts = splitRoles(words).map(({ role, words: names }) => readWriters(names, role));
  const read = parts.filter((part) => part !== null);
  const unread = read.map((part) => part.unread).filter((left) => left !== null);
  const writers: readonly Writer[] = read.flatMap((part) => part.writers);
  return read.length < parts.length || writers.length === 0 ? null : { writers, unread: unread.length === 0 ? null : unread.join(', '), capitals: read.flatMap((part) => part.capitals) };
}

/** In a field for authors names may stand in a row without an `and`: `Ana Lima, Bo Dahl`; so may a place, and an editor must look. */
function readNames(stated: string): NamedWriters | null {
  const words = stated.replace(/\s?[;|]\s?|\s\/\s/g, ', ');
  const row = words.split(', ');
  const people = row.length > 1 && row.every(isPersonName) ? row.map((name) => readWriters(name)).filter((read) => read !== null) : [];
  if (people.length < 2) return readWriters(words);
  return { writers: people.flatMap(({ writers }) => writers), unread: null, capitals: people.flatMap(({ capitals }) => capitals) };
}

/** `The Harbour Press`, and `The Harbour Press - World news` */
function opensWith(name: string, words: string): boolean {
  const [whole, part] = [name.trim().toLowerCase(), words.toLowerCase()];
  return whole === part || (whole.startsWith(part) && /^\s?(?:[-–—|»:]\s|[|»:])/.test(whole.slice(part.length)));
}

function notesOn(found: NamedWriters | null, words: string, rule: string): readonly IntakeNote[] {
  const doubt = doubtOn(found, words);
  if (doubt !== null) return [note(rule, doubt, words)];
  return found === null || found.capitals.length === 0 ? [] : [intakeNote(rule, 'info', inCapitals(found), words)];
}

function doubtOn(found: NamedWriters | null, words: string): NoteSentence | null {
  if (found !== null && found.writers.length > 1 && !/\s(?:and|und|et|og|och|&)\s/.test(words)) return { code: 'author-row' };
  if (found === null) return { code: 'author-unclear' };
  return found.unread === null ? null : { code: 'byline-unclear', words: found.unread };
}

function inCapitals({ writers }: NamedWriters): NoteSentence {
  return { code: 'author-capitals', names: writers.map(({ name }) => name).join(', ') };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
