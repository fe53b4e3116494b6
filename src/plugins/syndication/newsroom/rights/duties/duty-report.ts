import type { Instant, NewsDate } from '../../story/news-date';
import type { HeldField, Hold } from '../hold';
import type { Override } from '../override';

/** What a desk looks at before a story runs, in the order in which it reads it. A story that owes one has a line for it. */
export const CHECKED_DUTIES = [
  'standing',
  'headline',
  'citation',
  'byline',
  'first-published',
  'copyright-holder',
  'copyright-notice',
  'address',
  'retrieved',
  'picture',
  'embargo',
  'expiry',
  'terms',
  'fidelity',
] as const;
export type CheckedDuty = (typeof CHECKED_DUTIES)[number];

/** Green, amber, red: in order; allowed, but worth a look; in the way. */
export const DUTY_STATES = ['met', 'check', 'held'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** How one duty of a story stands. */
export interface DutyReport {
  readonly duty: CheckedDuty;
  /** From 0; `null` for a duty of the whole story. */
  readonly picture: number | null;
  /** Where an editor mends it. */
  readonly field: DutyField;
  /** `held` exactly when there are holds. */
  readonly state: DutyState;
  /** What the story says there, word for word; `null`: nothing. */
  readonly stated: string | null;
  readonly holds: readonly Hold[];
  readonly remarks: readonly Remark[];
  /** What one click can do about it. */
  readonly fixes: readonly Fix[];
}

export type DutyField = HeldField | 'rights.copyrightNotice' | 'rights.usageTerms';

/** Why an editor should look at something that may run. */
export type Remark =
  | { readonly about: 'overridden'; readonly by: string; readonly reason: string }
  | { readonly about: 'notice-made' }
  | { readonly about: 'notice-year'; readonly stated: number; readonly published: number }
  | { readonly about: 'retrieved-early'; readonly published: NewsDate }
  | { readonly about: 'retrieved-ahead' }
  | { readonly about: 'embargo-past'; readonly at: Instant }
  | { readonly about: 'ends-soon'; readonly at: Instant }
  | { readonly about: 'licence-unstated' }
  | { readonly about: 'terms-proposed'; readonly count: number }
  | { readonly about: 'terms-unread' };

/** One click: what is written where. It is a proposal; whoever clicks answers for it. */
export interface Fix {
  readonly act: FixAct;
  readonly field: FixField;
  /** The words, or for a byline the name; `null` clears the field. */
  readonly value: string | null;
}

/** `take`: words that stand elsewhere in the story; `write`: words made of its facts. */
export type FixAct = 'take' | 'write' | 'today' | 'clear';
export type FixField = 'headline' | 'byline' | 'source.retrieved' | 'rights.copyrightHolder' | 'rights.copyrightNotice' | 'rights.embargo';

/** The moment at which a story is looked at, and the day on the calendar of whoever looks (ISO 8601). */
export interface Look {
  readonly now: Instant;
  readonly today: string;
}

/** A hold that somebody with the right to answered for. */
export interface Overridden {
  readonly hold: Hold;
  readonly override: Override;
}
