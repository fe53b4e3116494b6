import { readBylineAndDate } from '../wording/byline-and-date';
import { isBareSignature } from '../wording/byline-roles';
import { plainWords } from '../wording/plain-words';
import { isWriterTitle } from '../wording/writer-title';
import { findStory } from './find-story';
import { lineWords } from './line-words';
import type { ReadLine } from './read-top';

/**
 * Right under the story some pages say who wrote it: a name under `About the author` or over its job, or
 * `Ana Lima is a staff writer. Email: …`. A bare `By …` there is the next story's.
 */
export function readFoot(paragraphs: readonly string[]): readonly ReadLine[] {
  const end = findStory(paragraphs, null)?.end ?? paragraphs.length;
  const lines = paragraphs.slice(end, end + LONGEST_FOOT).map((paragraph) => (isFootLine(paragraph) ? lineWords(paragraph) : ''));
  for (const [place, line] of lines.entries()) {
    const isNamed = isBareSignature(lines.slice(0, place).findLast((above) => /\p{L}/u.test(above)) ?? '') || isWriterTitle(lines[place + 1] ?? '');
    const read = isNamed ? readBylineAndDate(line, { unsigned: true }) : null;
    if (read !== null && read.byline !== null) return [{ places: [end + place], quote: paragraphs[end + place] ?? '', line: { ...read, published: null, updated: null, ambiguous: null } }];
  }
  const sketch = paragraphs.slice(Math.max(0, end - 2), end + LONGEST_FOOT).find((paragraph) => isFootLine(paragraph) && SKETCH.test(plainWords(paragraph)));
  const read = sketch === undefined ? null : readBylineAndDate(SKETCH.exec(plainWords(sketch))?.[1] ?? '', { unsigned: true });
  return sketch !== undefined && read !== null ? [{ places: [], quote: sketch, line: read }] : [];
}

const LONGEST_FOOT = 15;

/** `First published on March 4, 2021 / 8:16 AM`, as some pages print it where the story ends. */
export function readFootDate(paragraphs: readonly string[]): readonly ReadLine[] {
  const end = findStory(paragraphs, null)?.end ?? paragraphs.length;
  const from = Math.max(0, end - 3);
  for (const [place, paragraph] of paragraphs.slice(from, end + LONGEST_FOOT).entries()) {
    const stated = paragraph.length <= 200 ? FIRST_PUBLISHED.exec(plainWords(paragraph))?.[0] : undefined;
    const read = stated === undefined ? null : readBylineAndDate(stated, { unsigned: true });
    if (read !== null && read.published !== null) return [{ places: [from + place], quote: paragraph, line: { ...read, byline: null } }];
  }
  return [];
}

const FIRST_PUBLISHED = /\b(?:(?:first|originally) published|published|erstmals veröffentlicht|publié)\b.{6,60}$/iu;

const isFootLine = (paragraph: string): boolean => paragraph.length <= 400 && !/^\[?!\[/.test(paragraph);

/** A writer's job, and how to reach the writer. */
const SKETCH =
  /^(\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,25}){1,3})\s(?:(?:is|covers|writes)\s.{0,150}\b(?:writer|reporter|editor|correspondent|columnist|journalist|for the)\b.{0,150}(?:e-?mail|twitter|@|reach|follow|contact)|can be reached (?:at|by|on)\s)/iu;
