import type { Instant } from '../story/news-date';
import type { RightsMoment } from '../story/story';
import type { WordChange } from './fidelity/fidelity';
import type { Channel, Edits, RetentionStart } from './terms/term';

/** One reason why a story may not run now. */
export type Hold =
  | { readonly reason: 'embargoed'; readonly until: Instant }
  | { readonly reason: 'embargo-unreadable'; readonly stated: string }
  | { readonly reason: 'expired'; readonly since: Instant }
  | { readonly reason: 'expiry-unreadable'; readonly stated: string }
  | { readonly reason: 'withheld' }
  | { readonly reason: 'killed' }
  | { readonly reason: 'missing'; readonly duty: Duty }
  | { readonly reason: 'picture-uncredited'; /** From 0. */ readonly picture: number }
  | { readonly reason: 'picture-expired'; readonly picture: number; readonly since: Instant }
  | HoldByTerms;

/** A hold with the words of the terms that it comes from; `null` when an editor entered the rule, or when no rule allows it. */
export type HoldByTerms =
  | { readonly reason: 'terms-embargo'; readonly until: RightsMoment; readonly words: string | null }
  | { readonly reason: 'terms-expired'; readonly since: RightsMoment; readonly words: string | null }
  | { readonly reason: 'retention-ended'; readonly since: Instant; readonly days: number; readonly words: string | null }
  | { readonly reason: 'retention-unknown'; readonly from: RetentionStart; readonly words: string | null }
  | { readonly reason: 'territory-not-allowed'; /** ISO 3166-1 alpha-2. */ readonly territory: string; readonly words: string | null }
  | { readonly reason: 'territory-unknown'; readonly words: string | null }
  | { readonly reason: 'channel-not-allowed'; readonly channel: Channel | null; readonly words: string | null }
  | { readonly reason: 'archive-not-allowed'; readonly words: string | null }
  | { readonly reason: 'passing-on-not-allowed'; readonly words: string | null }
  | { readonly reason: 'edited'; readonly may: Exclude<Edits, 'yes'>; readonly changes: readonly WordChange[]; readonly words: string | null }
  | { readonly reason: 'credit-line-missing'; /** Word for word. */ readonly line: string; readonly words: string | null }
  | { readonly reason: 'picture-not-licensed'; readonly picture: number; readonly words: string | null }
  | { readonly reason: 'picture-not-passed-on'; readonly picture: number };

/** Whether a hold comes from the terms. */
export function isByTerms(hold: Hold): hold is HoldByTerms {
  return BY_TERMS.has(hold.reason);
}

const BY_TERMS: ReadonlySet<string> = new Set<HoldByTerms['reason']>([
  'terms-embargo',
  'terms-expired',
  'retention-ended',
  'retention-unknown',
  'territory-not-allowed',
  'territory-unknown',
  'channel-not-allowed',
  'archive-not-allowed',
  'passing-on-not-allowed',
  'edited',
  'credit-line-missing',
  'picture-not-licensed',
  'picture-not-passed-on',
]);

/** What a story must carry to run. */
export type Duty = 'headline' | 'citation' | 'byline' | 'first-published' | 'copyright-holder' | 'address' | 'retrieved';

/** The field in which an editor mends a hold, named by its place in a story. */
export type HeldField =
  | 'headline'
  | 'byline'
  | 'pubStatus'
  | 'firstPublished'
  | 'creditLine'
  | 'citation'
  | 'source.address'
  | 'source.retrieved'
  | 'rights.copyrightHolder'
  | 'rights.embargo'
  | 'rights.expiry'
  | 'rights.terms'
  | 'body'
  | `pictures.${number}.credit`;

/** Where the editor mends it. */
export function fieldOf(hold: Hold): HeldField {
  switch (hold.reason) {
    case 'embargoed':
    case 'embargo-unreadable':
      return 'rights.embargo';
    case 'expired':
    case 'expiry-unreadable':
      return 'rights.expiry';
    case 'withheld':
    case 'killed':
      return 'pubStatus';
    case 'picture-uncredited':
    case 'picture-expired':
    case 'picture-not-licensed':
    case 'picture-not-passed-on':
      return `pictures.${hold.picture}.credit`;
    case 'retention-unknown':
      return hold.from === 'transmission' ? 'firstPublished' : 'rights.terms';
    case 'edited':
      return 'body';
    case 'credit-line-missing':
      return 'creditLine';
    case 'terms-embargo':
    case 'terms-expired':
    case 'retention-ended':
    case 'territory-not-allowed':
    case 'territory-unknown':
    case 'channel-not-allowed':
    case 'archive-not-allowed':
    case 'passing-on-not-allowed':
      return 'rights.terms';
    case 'missing':
      return FIELD_OF_DUTY[hold.duty];
  }
}

const FIELD_OF_DUTY: Readonly<Record<Duty, HeldField>> = {
  headline: 'headline',
  citation: 'citation',
  byline: 'byline',
  'first-published': 'firstPublished',
  'copyright-holder': 'rights.copyrightHolder',
  address: 'source.address',
  retrieved: 'source.retrieved',
};
