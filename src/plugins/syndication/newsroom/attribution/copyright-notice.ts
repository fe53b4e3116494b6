import { fillNotice } from '../story/fill-notice';
import type { NewsDate } from '../story/news-date';
import type { Rights } from '../story/story';
import { calendarIn } from './calendar-in';

/**
 * The notice as the story's source gave it, word for word; where it gave none, one made of the holder and the year of
 * first publication, never the current year; `null` without a holder.
 */
export function copyrightNotice(
  { copyrightNotice: stated, copyrightHolder, copyrightYear }: Pick<Rights, 'copyrightNotice' | 'copyrightHolder' | 'copyrightYear'>,
  firstPublished: NewsDate | null,
): { readonly copyrightNotice: string | null; readonly copyrightYear: number | null } {
  const year = copyrightYear ?? calendarIn(firstPublished)?.year ?? null;
  return { copyrightNotice: stated ?? fillNotice('© {year} {holder}', year, copyrightHolder), copyrightYear: year };
}
