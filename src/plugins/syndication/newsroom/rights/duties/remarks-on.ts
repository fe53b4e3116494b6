import { calendarOf } from '../../story/news-date';
import { shownWindow } from '../shown-window';
import type { StoryUnderRights } from '../story-under-rights';
import type { CheckedDuty, Look, Remark } from './duty-report';

/** What an editor should look at in a duty, though nothing holds the story there. */
export function remarksOn(duty: CheckedDuty, picture: number | null, story: StoryUnderRights, look: Look): readonly Remark[] {
  switch (duty) {
    case 'copyright-notice':
      return noticeRemarks(story);
    case 'retrieved':
      return retrievedRemarks(story, look);
    case 'picture':
      return picture !== null && story.pictures[picture]?.credit?.licence === null ? [{ about: 'licence-unstated' }] : [];
    case 'embargo':
      return embargoRemarks(story, look);
    case 'expiry':
      return expiryRemarks(story, look);
    case 'terms':
      return termsRemarks(story);
    case 'standing':
    case 'headline':
    case 'citation':
    case 'byline':
    case 'first-published':
    case 'copyright-holder':
    case 'address':
    case 'fidelity':
      return [];
  }
}

const SOON = 7 * 24 * 3_600_000;
const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;

/** The year of a notice is the year of first publication; the usual slip is the year in which somebody copied it. */
function noticeRemarks({ rights, firstPublished }: StoryUnderRights): readonly Remark[] {
  const { copyrightHolder, copyrightNotice, copyrightYear } = rights;
  if (copyrightNotice === null && copyrightHolder !== null) return [{ about: 'notice-made' }];
  const years = [...(copyrightNotice ?? '').matchAll(YEAR)].map(([year]) => Number(year));
  const last = years.at(-1) ?? copyrightYear;
  const published = firstPublished === null ? null : calendarOf(firstPublished).year;
  return last === null || published === null || last === published || years.includes(published) ? [] : [{ about: 'notice-year', stated: last, published }];
}

/** Compared only as far as both dates are stated. */
function retrievedRemarks({ source: { retrieved }, firstPublished }: StoryUnderRights, { today }: Look): readonly Remark[] {
  if (retrieved === null) return [];
  const [day, publishedDay] = [retrieved.slice(0, 10), firstPublished?.slice(0, 10) ?? ''];
  if (day > today) return [{ about: 'retrieved-ahead' }];
  return firstPublished !== null && day.slice(0, publishedDay.length) < publishedDay.slice(0, day.length) ? [{ about: 'retrieved-early', published: firstPublished }] : [];
}

function embargoRemarks({ rights: { embargo } }: StoryUnderRights, { now }: Look): readonly Remark[] {
  return embargo?.kind === 'at' && embargo.instant <= now ? [{ about: 'embargo-past', at: embargo.instant }] : [];
}

function expiryRemarks(story: StoryUnderRights, { now }: Look): readonly Remark[] {
  const { expiry } = story.rights;
  const ends = [expiry?.kind === 'at' ? expiry.instant : null, shownWindow(story, now).until].filter((end) => end !== null);
  const next = ends.filter((end) => end > now).toSorted()[0];
  return next !== undefined && Date.parse(next) - Date.parse(now) <= SOON ? [{ about: 'ends-soon', at: next }] : [];
}

/** Terms from which nobody made a rule bind nobody here: only an editor can keep them. */
function termsRemarks({ terms, rights: { usageTerms } }: StoryUnderRights): readonly Remark[] {
  const count = terms.filter(({ standing }) => standing.kind === 'proposed').length;
  if (count > 0) return [{ about: 'terms-proposed', count }];
  return terms.length === 0 && usageTerms !== null ? [{ about: 'terms-unread' }] : [];
}
