import type { Instant } from '../story/news-date';
import type { RightsMoment } from '../story/story';
import type { WordChange } from './fidelity/fidelity';
import { sayHoldByTerms } from './say-hold-by-terms';
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
  | { readonly reason: 'picture-not-licensed'; readonly picture: number; readonly words: string | null }
  | { readonly reason: 'picture-not-passed-on'; readonly picture: number };

/** What a story must carry to run. */
export type Duty = 'headline' | 'citation' | 'byline' | 'first-published' | 'copyright-holder' | 'address' | 'retrieved';

/** The field in which an editor mends a hold, named by its place in a story. */
export type HeldField =
  | 'headline'
  | 'byline'
  | 'pubStatus'
  | 'firstPublished'
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
    case 'picture-not-licensed':
    case 'picture-not-passed-on':
      return `pictures.${hold.picture}.credit`;
    case 'retention-unknown':
      return hold.from === 'transmission' ? 'firstPublished' : 'rights.terms';
    case 'edited':
      return 'body';
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

/** The hold in one English sentence that says how to mend it. */
export function sayHold(hold: Hold): string {
  switch (hold.reason) {
    case 'embargoed':
      return `Embargoed until ${hold.until}: wait, or change the embargo if the provider lifted it.`;
    case 'embargo-unreadable':
      return `The embargo is not understood: “${hold.stated}”. Enter its end, or clear it once it is lifted.`;
    case 'expired':
      return `The right to show this story ended at ${hold.since}.`;
    case 'expiry-unreadable':
      return `The end of the right to show this story is not understood: “${hold.stated}”. Enter it.`;
    case 'withheld':
      return 'The provider withholds this story.';
    case 'killed':
      return 'The provider killed this story. A kill is mandatory.';
    case 'picture-uncredited':
      return `Picture ${hold.picture + 1} has no credit line.`;
    case 'missing':
      return SENTENCE_OF_DUTY[hold.duty];
    case 'terms-embargo':
    case 'terms-expired':
    case 'retention-ended':
    case 'retention-unknown':
    case 'territory-not-allowed':
    case 'territory-unknown':
    case 'channel-not-allowed':
    case 'archive-not-allowed':
    case 'passing-on-not-allowed':
    case 'edited':
    case 'picture-not-licensed':
    case 'picture-not-passed-on':
      return sayHoldByTerms(hold);
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

const SENTENCE_OF_DUTY: Readonly<Record<Duty, string>> = {
  headline: 'The story has no headline.',
  citation: 'The story is marked as somebody else’s, but has no syndication citation.',
  byline: 'The byline is missing: name the writer, or the organisation that signs.',
  'first-published': 'The date of first publication is missing.',
  'copyright-holder': 'The copyright holder is missing.',
  address: 'The address it was retrieved from is missing.',
  retrieved: 'The day on which it was retrieved is missing.',
};
