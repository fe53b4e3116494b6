import type { StoryField } from '../reading';
import { readCopyrightNotice, type StatedNotice } from '../wording/copyright-notice';
import { plainWords } from '../wording/plain-words';
import { editCopy } from './edit-copy';
import { findStory } from './find-story';
import type { Copy, PageRule } from './page-rule';

const NAME = 'lift-copyright-notice';

/**
 * `© 2017 The Associated Press. All rights reserved.`: kept word for word, holder and year beside it. What stands with the story
 * is the story's, whatever the foot of the site says. Notices of one place that name different holders are all lifted out and
 * none is believed: rights fail closed, and the editor chooses.
 */
export const liftCopyrightNotice: PageRule = {
  name: NAME,
  apply(copy) {
    const story = findStory(copy.paragraphs, copy.found.source.originalTitle);
    const end = story?.end ?? copy.paragraphs.length;
    const places = new Map(copy.paragraphs.flatMap((paragraph, place) => noticeAt(paragraph, place, place >= end)));
    if (places.size === 0) return noteMissing(copy, copy.paragraphs.find((line) => line.length <= 300 && line.includes('©')) ?? null);
    const lifted = editCopy(copy, { rule: NAME, paragraphs: copy.paragraphs.filter((_, place) => !places.has(place)) });
    const withStory = [...places].flatMap(([place, notice]) => (place >= (story?.start ?? 0) && place < end + NEAR ? [notice] : []));
    const all = [...places.values()];
    const near = withStory.length > 0 ? withStory : all;
    const asked = near.some(({ year }) => year !== null) ? near.filter(({ year }) => year !== null) : near;
    const named = asked.some(({ holder }) => holder !== null) ? asked.filter(({ holder }) => holder !== null) : asked;
    const best = named.find(({ year, isRange }) => year !== null && !isRange) ?? named[0];
    if (best === undefined) return lifted;
    return named.every((other) => agrees(best, other)) ? take(lifted, best, all.filter((other) => other !== best)) : refuseAll(lifted, all);
  },
};

/** So many lines below the story a notice is still the story's. */
const NEAR = 3;

interface Notice extends StatedNotice {
  readonly words: string;
  readonly quote: string;
}

function noticeAt(paragraph: string, place: number, yearless: boolean): readonly (readonly [number, Notice])[] {
  if (paragraph.length > 900 || !/©|&copy;|\(c\\?\)|copyright|rights reserved/i.test(paragraph)) return [];
  const words = withoutMenu(plainWords(paragraph));
  const notice = readCopyrightNotice(words, { yearless });
  return notice ? [[place, { ...notice, words, quote: paragraph }]] : [];
}

/** `© 2019 Norden Press | Terms of Use | Privacy`: the notice without the menu that runs on. */
function withoutMenu(words: string): string {
  const [first = '', ...others] = words.split(/\s{1,3}\|\s{1,3}/);
  const isMenu = others.length > 0 && /©|copyright/i.test(first) && !others.some((part) => /©|reserved|rechte|droits|derechos|may not/i.test(part));
  return (isMenu ? first : words).replace(/(?<=\b(?:Inc|Ltd|LLC|Corp|Co)\.)(?=[A-Z][a-z]).*$/s, '').trim();
}

/** One holder; the years may differ where one is a range or left out. */
function agrees(one: Notice, other: Notice): boolean {
  const isSameYear = one.year === other.year || one.isRange || other.isRange || other.year === null;
  return isSameYear && one.holder?.toLowerCase() === other.holder?.toLowerCase();
}

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
      ...repeats.map((other) => ({ weight: 'info', sentence: agrees(notice, other) ? REPEATED : OTHER, quote: other.quote }) as const),
      ...(notice.isRange ? [{ weight: 'check', sentence: RANGE, quote: notice.quote } as const] : []),
    ],
  });
  return notice.holder === null ? noteMissing(taken, notice.quote) : taken;
}

const REPEATED = { code: 'notice-repeated' } as const;
const OTHER = { code: 'notice-of-site' } as const;
const RANGE = { code: 'notice-years' } as const;

function refuseAll(copy: Copy, notices: readonly Notice[]): Copy {
  return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', sentence: { code: 'notices-differ' }, quote: notices.map(({ quote }) => quote).join('\n') }] });
}

function noteMissing(copy: Copy, quote: string | null): Copy {
  return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', sentence: { code: 'holder-missing' }, quote }] });
}
