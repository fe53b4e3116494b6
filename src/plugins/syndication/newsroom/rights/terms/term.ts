import type { Instant } from '../../story/news-date';
import type { IndexingPolicy } from '../../story/provider';
import type { RightsMoment } from '../../story/story';

/** The ways by which a story reaches people. `archive`: a listing of what is no longer new. `syndication`: by somebody else. */
export const CHANNELS = ['web', 'app', 'social', 'newsletter', 'archive', 'print', 'broadcast', 'syndication'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A medium stands for all of its channels. */
export const MEDIA = ['online', 'print', 'broadcast'] as const;
export type Medium = (typeof MEDIA)[number];

/** How far a desk may edit; `style`: only time, place and house style. */
export const EDITS = ['no', 'style', 'yes'] as const;
export type Edits = (typeof EDITS)[number];

/** One thing that usage terms say. A list of what is allowed says at the same time that nothing else is. */
export type Term =
  | { readonly kind: 'territory'; readonly effect: Effect; readonly places: readonly Place[] }
  | { readonly kind: 'channel'; readonly effect: Effect; readonly ways: readonly (Channel | Medium)[] }
  | { readonly kind: 'embargo'; readonly until: RightsMoment }
  | { readonly kind: 'expiry'; readonly at: RightsMoment }
  | { readonly kind: 'retention'; readonly days: number; readonly from: RetentionStart }
  | { readonly kind: 'edits'; readonly may: Edits }
  | { readonly kind: 'pass-on'; readonly may: boolean }
  | { readonly kind: 'pictures'; readonly licensed: 'no' | 'separately' | 'with-text' }
  | { readonly kind: 'credit'; readonly mandatory: boolean; /** The words that must appear, word for word. */ readonly line: string | null }
  | { readonly kind: 'archive'; readonly may: boolean }
  | { readonly kind: 'purpose'; readonly only: 'editorial' }
  | { readonly kind: 'machine-use'; readonly reserved: boolean }
  | { readonly kind: 'indexing'; readonly policy: IndexingPolicy };

export type Effect = 'allow' | 'deny';

/** A country (ISO 3166-1 alpha-2, in capitals), a region of our table (`scandinavia`), or `world`. */
export type Place = string;

/** From which day retention counts: our own publication, or the provider's transmission. */
export type RetentionStart = 'publication' | 'transmission';

/** A term with the words it came from, and whether somebody stands by it. */
export interface TermRule {
  readonly term: Term;
  /** Word for word; `null` when an editor entered the term and nobody wrote it. */
  readonly words: string | null;
  readonly standing: Standing;
}

/** `dismissed`: an editor looked at it and found it misread. It binds nobody, and is kept so that it is not proposed again. */
export type Standing = { readonly kind: 'proposed' } | { readonly kind: 'confirmed' | 'dismissed'; readonly by: string; readonly at: Instant };

/** What one may do with a story, or with the stories of a source, rule by rule. No rule: nobody said anything. */
export type Terms = readonly TermRule[];
