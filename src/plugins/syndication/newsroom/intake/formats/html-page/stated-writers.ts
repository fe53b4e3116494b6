import type { Writer } from '../../../story/story';
import { isObject, listAt, textAt } from '../../json/json-value';
import { afterOpening } from '../../wording/byline-roles';
import { smallLetters } from '../../wording/name-case';
import { isOrganisation } from '../../wording/organisation';
import { isPersonName } from '../../wording/person-name';
import { isWriterTitle } from '../../wording/writer-title';
import { readWriters } from '../../wording/writers';
import { isOfType } from './linked-data';
import { letters, wordsOf, type Page } from './page';
import { isSiteName } from './site-name';

/** Who is named somewhere on a page as the author, and in which words. */
export interface StatedWriters {
  readonly writers: readonly Writer[];
  readonly stated: string;
}

/** Reads authors as data: a name, a thing with a name, a list of either. `null` when nobody is named that can be told for sure. */
export function readStatedWriters(authors: readonly unknown[], page: Page): StatedWriters | null {
  const read = authors.flatMap((author) => writersIn(author, page));
  const once = read.filter(({ name }, place) => read.findIndex((other) => letters(other.name) === letters(name)) === place);
  const stated = authors.map(nameOf).filter((name) => name !== null).map(afterOpening);
  return once.length === 0 ? null : { writers: once, stated: stated.join(', ') };
}

function nameOf(author: unknown): string | null {
  if (!isObject(author)) return typeof author === 'string' ? wordsOf(author) : null;
  const [name] = listAt(author, 'name');
  return wordsOf(typeof name === 'string' ? name : textAt(author, 'name'));
}

function writersIn(author: unknown, page: Page): readonly Writer[] {
  const printed = nameOf(author);
  if (printed === null || printed.length > 300 || NO_NAME.test(printed)) return [];
  const names = isObject(author) && Array.isArray(author['name']) ? author['name'].map(wordsOfAny) : [tidy(printed)];
  const kind = isObject(author) ? (isOfType(author, /Organi[sz]ation$|Corporation$/) ? 'organisation' : isOfType(author, /Person$/) ? 'person' : null) : null;
  return names.flatMap((name) => (name === null ? [] : writersNamed(name, kind, page)));
}

const wordsOfAny = (name: unknown): string | null => (typeof name === 'string' ? wordsOf(name) : null);

/** An address, an e-mail address, a login: nobody's name. */
const NO_NAME = /^(?:https?:|www\.|@|\/)|@|\.(?:com|org|net|co|io)\b|_/i;

function writersNamed(name: string, kind: Writer['kind'] | null, page: Page): readonly Writer[] {
  if (kind === 'organisation' || isSiteName(name, page) || /^(?:the\s)?(?:staff|admin|administrator|webmaster|editor|newsroom)\b/i.test(name)) return isNameLike(name) ? [{ name, kind: 'organisation', role: 'words' }] : [];
  if (isPersonName(name)) return [{ name: smallLetters(name), kind: 'person', role: 'words' }];
  const listed = readWriters(name.replace(/\s?[;|/•]\s?/g, ', ').replace(/,(?=[^,]*$)/, (comma) => (/[;|/•]/.test(name) ? ' and' : comma)));
  const all = listed?.unread === null ? listed.writers : (readCommas(name) ?? listed?.writers ?? null);
  if (all !== null && all.length > 0) return all;
  // The page says that it is a person: then two words of letters are enough.
  const isPerson = kind === 'person' && /^\p{L}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){1,4}$/u.test(name) && !isOrganisation(name) && !isWriterTitle(name) && /\p{Lu}/u.test(name);
  return isPerson ? [{ name: smallLetters(name), kind: 'person', role: 'words' }] : [];
}

const isNameLike = (name: string): boolean => name.length <= 100 && /\p{Lu}/u.test(name);

/** `Ana Lima, Bo Dahl`: a list in data needs no `and`, where each part is a person or the place where one works. */
function readCommas(names: string): readonly Writer[] | null {
  const parts = names.split(/\s*[,;|/•]\s*/).filter((part) => part !== '');
  const people = parts.filter(isPersonName);
  const isClear = people.length > 0 && parts.every((part) => isPersonName(part) || isOrganisation(part) || isWriterTitle(part));
  return isClear ? people.map((name) => ({ name: smallLetters(name), kind: 'person', role: 'words' })) : null;
}

/** `By Ana Lima` → `Ana Lima`; titles before and degrees after a name are no part of it. */
function tidy(name: string): string {
  return afterOpening(name)
    .replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Sir)\.?\s+/u, '')
    .replace(/\s?\([^()]{1,60}\)$/, '')
    .replace(/,?\s(?:Ph\.?D\.?|M\.?D\.?|MBA|Esq\.?)$/u, '')
    .replace(/[\s,;:|]+$/, '')
    .trim();
}
