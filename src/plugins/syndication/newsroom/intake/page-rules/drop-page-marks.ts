import { plainWords } from '../wording/plain-words';
import { endsLikeSentence } from '../wording/sentence-end';
import { cutRuns } from './cut-runs';
import type { PageRule } from './page-rule';

const NAME = 'drop-page-marks';

/** `1/4`, `2/4`: marks of a printed page. A paragraph that the mark cut in two is put together again. */
export const dropPageMarks: PageRule = {
  name: NAME,
  apply(copy) {
    const totals = copy.paragraphs.map(totalOf);
    // One mark alone can be a date or a score: 9/11.
    const seen = new Set<number>();
    const repeated = new Set<number>();
    for (const total of totals) if (total !== null) (seen.has(total) ? repeated : seen).add(total);
    const gone = new Set(totals.flatMap((total, place) => (total !== null && repeated.has(total) ? [place] : [])));
    const paragraphs: string[] = [];
    copy.paragraphs.forEach((paragraph, place) => {
      if (gone.has(place)) return;
      const before = gone.has(place - 1) ? (paragraphs.at(-1) ?? '') : '';
      if (isCut(before, paragraph)) paragraphs.splice(-1, 1, `${before} ${paragraph}`);
      else paragraphs.push(paragraph);
    });
    return { ...cutRuns(copy, NAME, { code: 'dropped-page-marks' }, gone), paragraphs };
  },
};

/** How many pages a page mark counts; `null` for any other line. */
function totalOf(line: string): number | null {
  const mark = line.length <= 9 ? /^(\d{1,3})\s?\/\s?(\d{1,3})$/.exec(line) : null;
  const [page, total] = [Number(mark?.[1]), Number(mark?.[2])];
  return mark && page >= 1 && page <= total ? total : null;
}

/** A sentence without its end before the mark, a small letter after it. */
function isCut(before: string, after: string): boolean {
  return before !== '' && !endsLikeSentence(plainWords(before.slice(-200))) && /^\p{Ll}/u.test(after);
}
