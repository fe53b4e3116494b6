import { calendarOf, type NewsDate } from '../story/news-date';
import type { Rights } from '../story/story';

/**
 * The notice as the source gave it, word for word; where it gave none, one made of the holder and the year of
 * first publication (never the current year); `null` without a holder.
 */
export function copyrightNotice(
  { copyrightNotice: stated, copyrightHolder, copyrightYear }: Rights,
  firstPublished: NewsDate | null,
): { readonly copyrightNotice: string | null; readonly copyrightYear: number | null } {
  const year = copyrightYear ?? (firstPublished === null ? null : calendarOf(firstPublished).year);
  if (stated !== null || copyrightHolder === null) return { copyrightNotice: stated, copyrightYear: year };
  return { copyrightNotice: ['©', year, copyrightHolder].filter((part) => part !== null).join(' '), copyrightYear: year };
}
