import type { StoryField } from '../reading';
import { readCopyrightNotice, type StatedNotice } from '../wording/copyright-notice';
import { plainWords } from '../wording/plain-words';
import { editCopy } from './edit-copy';
import type { Copy, PageRule } from './page-rule';

const NAME = 'lift-copyright-notice';

/**
 * `© 2017 The Associated Press. All rights reserved.`: kept word for word, holder and year beside it.
 * Notices that disagree are all lifted out and none is believed: rights fail closed, and the editor chooses.
 */
export const liftCopyrightNotice: PageRule = {
  name: NAME,
  apply(copy) {
    const places = new Map(copy.paragraphs.flatMap((paragraph, place) => noticeAt(paragraph, place)));
    const [first, ...others] = places.values();
    if (!first) return noteMissing(copy, copy.paragraphs.find((line) => line.length <= 300 && line.includes('©')) ?? null);
    const lifted = editCopy(copy, { rule: NAME, paragraphs: copy.paragraphs.filter((_, place) => !places.has(place)) });
    return others.every((other) => agrees(first, other)) ? take(lifted, first, others) : refuseAll(lifted, [first, ...others]);
  },
};

interface Notice extends StatedNotice {
  readonly words: string;
  readonly quote: string;
}

function noticeAt(paragraph: string, place: number): readonly (readonly [number, Notice])[] {
  if (paragraph.length > 900 || !/©|&copy;|\(c\\?\)|copyright/i.test(paragraph)) return [];
  const words = plainWords(paragraph);
  const notice = readCopyrightNotice(words);
  return notice ? [[place, { ...notice, words, quote: paragraph }]] : [];
}

const agrees = (one: Notice, other: Notice): boolean =>
  one.year === other.year && one.holder?.toLowerCase() === other.holder?.toLowerCase();

function take(copy: Copy, notice: Notice, repeats: readonly Notice[]): Copy {
  const fields: readonly (readonly [StoryField, unknown])[] = [
    ['rights.copyrightNotice', notice.words],
    ['rights.copyrightHolder', notice.holder],
    ['rights.copyrightYear', notice.year],
    ['rights.usageTerms', notice.terms],
  ];
  const taken = editCopy(copy, {
    rule: NAME,
    found: {
      rights: {
        ...copy.found.rights,
        copyrightNotice: notice.words,
        copyrightHolder: notice.holder,
        copyrightYear: notice.year,
        usageTerms: notice.terms,
      },
    },
    read: fields.flatMap(([field, value]) => (value === null ? [] : [[field, notice.quote] as const])),
    notes: [
      ...repeats.map(({ quote }) => ({ weight: 'info', reason: 'The same notice stands again on the page; taken once.', quote }) as const),
      ...(notice.isRange ? [{ weight: 'check', reason: RANGE, quote: notice.quote } as const] : []),
    ],
  });
  return notice.holder === null ? noteMissing(taken, notice.quote) : taken;
}

const RANGE = 'The notice names a range of years; its first was taken. Enter the year in which this story was first published.';

function refuseAll(copy: Copy, notices: readonly Notice[]): Copy {
  const reason = 'The page carries notices that do not agree, so none was taken: choose the one that is this story’s, and enter it.';
  return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', reason, quote: notices.map(({ quote }) => quote).join('\n') }] });
}

function noteMissing(copy: Copy, quote: string | null): Copy {
  const reason = 'No copyright holder found: enter who owns the story, and the notice word for word.';
  return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', reason, quote }] });
}
