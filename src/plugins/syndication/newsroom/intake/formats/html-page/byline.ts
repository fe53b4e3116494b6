import type { Byline } from '../../../story/story';
import { attribute, childrenOf, textOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import { readBylineAndDate } from '../../wording/byline-and-date';
import { classWords } from './class-words';
import { thingsAt } from './linked-data';
import { letters, wordsOf, type Page } from './page';
import { isSiteName } from './site-name';
import { readStatedWriters, type StatedWriters } from './stated-writers';
import type { PageLine } from './visible-page';

/** Who signs: as the page describes it, as its head says, as it is marked above the story, as it is printed there. People come before organisations. */
export function byline(page: Page, printed: Byline | null, before: readonly PageLine[]): readonly Statement[] {
  const found: readonly (readonly [string, StatedWriters | null])[] = [
    ...page.described.map(({ where, thing }) => [`${where}:author`, readStatedWriters(thingsAt(page.linked, thing, 'author'), page)] as const),
    ...page.described.map(({ where, thing }) => [`${where}:creator`, readStatedWriters(thingsAt(page.linked, thing, 'creator'), page)] as const),
    ...AUTHOR_META.map((name) => [`meta:${name}`, readStatedWriters(page.meta.named.get(name) ?? [], page)] as const),
    ['marked-byline', markedByline(page, before)],
  ];
  const signed = printed?.writers.filter(({ name, kind }) => kind === 'organisation' || !isSiteName(name, page)) ?? [];
  const line: readonly (readonly [string, StatedWriters | null])[] = printed === null || signed.length === 0 ? [] : [['printed-byline', { writers: signed, stated: printed.line ?? '' }]];
  const named = [...found, ...line].flatMap(([rule, writers]) => (writers === null ? [] : [{ rule, ...writers }]));
  const best = named.find(({ writers }) => writers.some(({ kind }) => kind === 'person')) ?? named[0];
  if (!best) return [];
  const value: Byline = { line: lineFor(best.writers.map(({ name }) => name), printed, before), writers: best.writers };
  return [state('byline', value, `html-page:${best.rule}`, best.stated), state('source.author', best.stated.replace(/^by\s+/i, ''), `html-page:${best.rule}`, best.stated)];
}

/** The page may tell machines another writer than it prints: its publisher, whoever uploaded the story. */
export function bylineNotes(taken: Byline | null, printed: Byline | null): readonly IntakeNote[] {
  const people = printed?.writers.filter(({ kind }) => kind === 'person') ?? [];
  const isTaken = people.some(({ name }) => taken?.writers.some((writer) => shortened(writer.name) === shortened(name)));
  if (people.length === 0 || isTaken) return [];
  return [intakeNote('html-page:byline', 'check', { code: 'byline-differs' }, printed?.line ?? null)];
}

/** `M. Lima` is `Maria Lima`. */
const shortened = (name: string): string => `${letters(name).slice(0, 1)} ${letters(name.split(' ').at(-1) ?? '')}`;

const AUTHOR_META = ['author', 'byl', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'twitter:creator:name', 'og:article:author', 'cxenseparse:author'];

/** The line that is printed above the story and names them all. */
function lineFor(names: readonly string[], printed: Byline | null, before: readonly PageLine[]): string | null {
  const isWhole = (words: string) => names.every((name) => letters(words).includes(letters(name)));
  const stated = printed?.line ?? null;
  if (stated !== null && isWhole(stated)) return stated;
  const line = before.find(({ words }) => words.length <= 300 && isWhole(words));
  const read = line ? (readBylineAndDate(line.words)?.byline ?? null) : null;
  return read?.writers.length === names.length ? read.line : null;
}

/** Elements above the story that say of themselves that they hold its author: the words of a link or a span, else of the whole line. */
function markedByline(page: Page, before: readonly PageLine[]): StatedWriters | null {
  for (const { words, path } of before) {
    const inside = path.at(-1);
    const marked = [...(inside ? inlineMarked(inside).slice(0, MOST_MARKED) : []), ...(path.slice(-3).some(isMarked) ? [words] : [])];
    const read = marked.map((stated) => readPrinted(stated) ?? readStatedWriters([stated], page)).find((writers) => writers !== null);
    if (read) return read;
  }
  return null;
}

function inlineMarked(element: MarkupElement): readonly string[] {
  return childrenOf(element).filter(({ name }) => INSIDE.test(name)).flatMap((child) => {
    const inner = inlineMarked(child);
    const own = inner.length === 0 && isMarked(child) ? wordsOf(textOf(child)) : null;
    return own === null ? inner : [own];
  });
}

/** More marked names in one line are a list of the staff. */
const MOST_MARKED = 6;

const INSIDE = /^(?:a|span|b|strong|em|i|small|address)$/;

function isMarked(element: MarkupElement): boolean {
  const words = textOf(element);
  if (words === null || words.length > 200) return false;
  return /\bauthor\b/.test(attribute(element, 'rel') ?? '') || MARKED.test(classWords(element)) || (element.name === 'a' && PROFILE.test(attribute(element, 'href') ?? ''));
}

const MARKED = /\b(?:byline|author|authors|writer|reporter|autor|auteur)\b(?!.*\b(?:bio|image|photo|avatar|social|box|archive)\b)/;

/** Where pages keep their writers: `/author/ana-lima`, `/by/ana-lima`, `/staff/ana-lima`. */
const PROFILE = /\/(?:authors?|by|people|staff|profiles?|writers?|journalists?|contributors?|reporters?|autor|autoren|auteurs?|authors?-bio\.\w+|author-bio\.\w+)(?:[/?]|$)/i;

function readPrinted(words: string): StatedWriters | null {
  const read = readBylineAndDate(words, { unsigned: true })?.byline ?? null;
  return read === null ? null : { writers: read.writers, stated: read.line };
}
