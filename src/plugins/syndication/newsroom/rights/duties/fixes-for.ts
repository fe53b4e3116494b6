import { fillNotice } from '../../story/fill-notice';
import { calendarOf } from '../../story/news-date';
import type { Provider } from '../../story/provider';
import type { StoryUnderRights } from '../story-under-rights';
import type { CheckedDuty, Fix, Look } from './duty-report';

/** A story under rights, and whose it is where that is known. */
export type StoryToMend = StoryUnderRights & { readonly provider?: Provider | null };

/**
 * What one click can do about a duty that is not met: only what follows from the story itself. The end of our right to show a story
 * is never cleared by a click.
 */
export function fixesFor(duty: CheckedDuty, story: StoryToMend, { now, today }: Look): readonly Fix[] {
  const { source, rights, headline, byline } = story;
  switch (duty) {
    case 'headline':
      return headline === null ? take('headline', story.relationship === 'translated' ? null : source.originalTitle) : [];
    case 'byline':
      return (byline?.writers.length ?? 0) === 0 ? take('byline', source.author, source.distributor) : [];
    case 'copyright-holder':
      return rights.copyrightHolder === null ? take('rights.copyrightHolder', story.provider?.name ?? null, source.distributor, source.author) : [];
    case 'copyright-notice':
      return rights.copyrightNotice === null ? noticeFixes(story) : [];
    case 'retrieved':
      return source.retrieved === null ? [{ act: 'today', field: 'source.retrieved', value: today }] : [];
    case 'embargo':
      return rights.embargo?.kind === 'at' && rights.embargo.instant <= now ? [{ act: 'clear', field: 'rights.embargo', value: null }] : [];
    case 'standing':
    case 'citation':
    case 'first-published':
    case 'address':
    case 'picture':
    case 'expiry':
    case 'terms':
    case 'fidelity':
      return [];
  }
}

/** More would be a list to choose from, and no click. */
const MOST_FIXES = 2;
/** What the fields of a story hold. */
const LONGEST = 255;

function take(field: Fix['field'], ...words: readonly (string | null)[]): readonly Fix[] {
  const known = words.flatMap((said) => (said === null || said.length > LONGEST ? [] : [said.trim()]));
  return [...new Set(known)].slice(0, MOST_FIXES).map((value) => ({ act: 'take', field, value }));
}

function noticeFixes({ rights, firstPublished }: StoryUnderRights): readonly Fix[] {
  const year = rights.copyrightYear ?? (firstPublished === null ? null : calendarOf(firstPublished).year);
  const notice = fillNotice('© {year} {holder}', year, rights.copyrightHolder);
  return notice === null ? [] : [{ act: 'write', field: 'rights.copyrightNotice', value: notice }];
}
