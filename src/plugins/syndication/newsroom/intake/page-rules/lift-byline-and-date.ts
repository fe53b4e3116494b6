import type { Byline } from '../../story/story';
import type { StoryField } from '../reading';
import { readBylineAndDate, type BylineAndDate } from '../wording/byline-and-date';
import { plainWords } from '../wording/plain-words';
import { endsLikeSentence } from '../wording/sentence-end';
import { isWriterTitle } from '../wording/writer-title';
import { editCopy } from './edit-copy';
import type { Copy, PageRule } from './page-rule';

const NAME = 'lift-byline-and-date';

/**
 * Who wrote it and when, from the short lines before the story alone: further down, a name after "by" or a role
 * in a masthead signs nothing.
 */
export const liftBylineAndDate: PageRule = {
  name: NAME,
  apply(copy) {
    const top = linesBeforeStory(copy.paragraphs);
    const read = top.flatMap((paragraph, place) => {
      const line = readBylineAndDate(plainWords(paragraph));
      const below = top[place + 1] ?? '';
      const quote = line?.byline && isWriterTitle(below) ? `${paragraph}\n${below}` : paragraph;
      return line ? [{ place, quote, line }] : [];
    });
    const places = new Set(read.flatMap(({ place, quote }) => (quote === top[place] ? [place] : [place, place + 1])));
    const lifted = editCopy(copy, { rule: NAME, paragraphs: copy.paragraphs.filter((_, place) => !places.has(place)) });
    const unnamed = top.find((line, place) => !places.has(place) && line.length <= 100 && /^by:?\s/i.test(line)) ?? null;
    return noteMissing(read.reduce((taken, { line, quote }) => take(taken, line, quote), lifted), unnamed);
  },
};

const LONGEST_TOP_LINE = 300;

/** At most 20 lines, up to the first that reads like the story: long, or a sentence of some length. */
function linesBeforeStory(paragraphs: readonly string[]): readonly string[] {
  const top = paragraphs.slice(0, 20);
  const start = top.findIndex((line) => line.length > LONGEST_TOP_LINE || (line.length > 120 && endsLikeSentence(line)));
  return start < 0 ? top : top.slice(0, start);
}

function take(copy: Copy, { byline, published, unread, capitals }: BylineAndDate, quote: string): Copy {
  const isFirstByline = byline !== null && copy.found.byline === null;
  const isFirstDate = published !== null && copy.found.firstPublished === null;
  const author = isFirstByline ? byline.line.replace(/^.{0,30}?\bby\b:?\s+/i, '') : copy.found.source.author;
  const read: StoryField[] = [...(isFirstByline ? (['byline', 'source.author'] as const) : []), ...(isFirstDate ? (['firstPublished'] as const) : [])];
  const reasons = [
    unread === null ? null : `Not clear whether these words name another writer, a title or a place, so they were not taken: “${unread}”.`,
    byline !== null && !isFirstByline ? 'A second byline, not taken: check who wrote the story.' : null,
    published !== null && !isFirstDate && published !== copy.found.firstPublished
      ? `This line gives another date than ${copy.found.firstPublished ?? ''}, which was kept: check the day of first publication.`
      : null,
  ].filter((reason) => reason !== null);
  const isNothingNew = read.length === 0 && reasons.length === 0;
  return editCopy(copy, {
    rule: NAME,
    found: {
      byline: copy.found.byline ?? byline,
      firstPublished: copy.found.firstPublished ?? published,
      source: { ...copy.found.source, author },
    },
    read: read.map((field) => [field, quote] as const),
    notes: [
      ...reasons.map((reason) => ({ weight: 'check', reason, quote }) as const),
      ...(isFirstByline && capitals.length > 0 ? [{ weight: 'info', reason: inCapitals(byline, capitals), quote } as const] : []),
      ...(isNothingNew ? [{ weight: 'info', reason: 'A line with a date that says nothing new; taken off the page.', quote } as const] : []),
    ],
  });
}

function inCapitals({ writers }: Byline, printed: readonly string[]): string {
  const names = writers.filter(({ name }) => printed.some((words) => words.toLowerCase() === name.toLowerCase())).map(({ name }) => `“${name}”`);
  return `Printed in capitals: the name is kept as ${names.join(', ')}; the byline stays as printed.`;
}

function noteMissing(copy: Copy, unnamed: string | null): Copy {
  const byline =
    unnamed === null
      ? 'No byline found: no short line before the story says “by” and a name. Enter the writer, or the organisation that signs.'
      : 'No byline found: this line may be one, but names nobody that can be told for sure. Enter the writer.';
  const date = 'No date found: neither a citation nor a line before the story says when it was first published. Enter the day.';
  return editCopy(copy, {
    rule: NAME,
    notes: [
      ...(copy.found.byline === null ? [{ weight: 'check', reason: byline, quote: unnamed } as const] : []),
      ...(copy.found.firstPublished === null ? [{ weight: 'check', reason: date, quote: null } as const] : []),
    ],
  });
}
