import type { Instant } from '../story/news-date';
import { decide } from './decide';
import type { Hold } from './hold';
import { retentionEnd } from './retention-end';
import type { StoryUnderRights } from './story-under-rights';
import { COUNTRIES } from './terms/places';

/** From when, until when and where the terms of a story let readers see it on our site: what a database can ask. */
export interface ShownWindow {
  /** `null`: from the beginning. */
  readonly from: Instant | null;
  /** From this moment on no more; `null`: for ever. */
  readonly until: Instant | null;
  /** The countries in which it is shown, ISO 3166-1 alpha-2; `null`: everywhere, also where nobody knows where. */
  readonly countries: readonly string[] | null;
}

/** No terms, no bounds. */
export const EVERYWHERE: ShownWindow = { from: null, until: null, countries: null };

/**
 * What {@link decide} answers readers by the terms of a published story, for every moment and country at once. The moment given
 * does not matter to the answer; single pictures are no matter of the story.
 */
export function shownWindow(story: StoryUnderRights, now: Instant): ShownWindow {
  if (story.terms.length === 0) return EVERYWHERE;
  const known = story.terms.map(({ term }) => term);
  const starts = known.flatMap((term) => (term.kind === 'embargo' && term.until.kind === 'at' ? [term.until.instant] : []));
  const ends = known.flatMap((term) => (term.kind === 'expiry' && term.at.kind === 'at' ? [term.at.instant] : term.kind === 'retention' ? (retentionEnd(story, term.days, term.from) ?? []) : []));
  return { from: starts.toSorted().at(-1) ?? null, until: ends.toSorted()[0] ?? null, countries: countriesOf(story, now) };
}

function countriesOf(story: StoryUnderRights, now: Instant): readonly string[] | null {
  const lasting = (territory: string | null, of: StoryUnderRights) => {
    const decision = decide(of, { now, door: 'public', channel: 'web', territory });
    return decision.outcome === 'held' ? decision.holds.filter(isLasting) : [];
  };
  const holds = lasting(null, story);
  if (holds.length === 0) return null;
  if (holds.some(({ reason }) => reason !== 'territory-unknown')) return [];
  // The words are compared once, not for every country.
  const elsewhere = { ...story, texts: null };
  return [...COUNTRIES].filter((country) => lasting(country, elsewhere).length === 0);
}

/** Whether a hold comes from the terms of the whole story and passes with no moment. */
function isLasting(hold: Hold): boolean {
  switch (hold.reason) {
    case 'territory-not-allowed':
    case 'territory-unknown':
    case 'channel-not-allowed':
    case 'retention-unknown':
    case 'edited':
    case 'credit-line-missing':
      return true;
    case 'terms-embargo':
      return hold.until.kind === 'unreadable';
    case 'terms-expired':
      return hold.since.kind === 'unreadable';
    case 'retention-ended':
    case 'archive-not-allowed':
    case 'passing-on-not-allowed':
    case 'embargoed':
    case 'embargo-unreadable':
    case 'expired':
    case 'expiry-unreadable':
    case 'withheld':
    case 'killed':
    case 'missing':
    case 'picture-uncredited':
    case 'picture-expired':
    case 'picture-not-licensed':
    case 'picture-not-passed-on':
      return false;
  }
}
