import { z } from 'zod';
import { cleanText } from '../newsroom/story/clean-text';
import type { PubStatus } from '../newsroom/story/story';
import type { TombstoneReason } from './tombstones';

const story = { model: z.string().min(1).max(200), documentId: z.string().min(1).max(255) };
const words = (longest: number) => z.string().max(longest).transform((said) => cleanText(said).trim()).pipe(z.string().min(1, 'Say it in a few words.'));
const locale = z.string().min(1).max(35).optional();

/**
 * `POST /syndication/articles/kill`, `/withhold`, `/restore`: each for the whole document, in every language. The reason is
 * for the desk and for those who are told; readers learn whether a story was killed or is withheld, never why.
 */
export const standingRequest = z.strictObject({ ...story, reason: words(2000) });

const correction = {
  ...story,
  locale,
  /** For readers: what was wrong and is now right. */
  note: words(2000),
  /** For the record. */
  reason: words(2000),
  /** Publishes the draft as it stands, through the gate. */
  publish: z.boolean().default(false),
};

/** `POST /syndication/articles/correct`: the error changed what the story says. */
export const correctRequest = z.strictObject({ ...correction, class: z.enum(['correction', 'clarification', 'withdrawal']).default('correction') });

/** `POST /syndication/articles/refile`: a minor repair. */
export const refileRequest = z.strictObject(correction);

/** `POST /syndication/articles/approve`, `/withdraw-approval`: to be published as it stands once its embargo ends. */
export const approveRequest = z.strictObject({ ...story, locale });

/** `POST /syndication/articles/lift-embargo`: the provider freed the story, in every language. */
export const liftEmbargoRequest = standingRequest;

/** `POST /syndication/articles/override`: somebody answers for one hold of a draft. */
export const overrideRequest = z.strictObject({ ...story, locale, /** As a hold of the answers names it. */ hold: z.string().min(1).max(200_000), reason: words(2000) });

/** `POST /syndication/articles/withdraw-override`. */
export const withdrawOverrideRequest = z.strictObject({ ...story, locale, hold: overrideRequest.shape.hold });

/** `GET /syndication/articles/standing`: how a story stands. */
export const standingOfRequest = approveRequest;

/** What every one of these doors answers: how the story stands now. */
export interface StandingAnswer {
  /** `unchanged`: it stood like this already. */
  readonly outcome: 'done' | 'unchanged';
  readonly pubStatus: PubStatus;
  readonly isPublished: boolean;
  /** In how many languages it has a draft, and in how many readers see it. */
  readonly languages: { readonly drafts: number; readonly published: number };
  /** At how many addresses readers ever found it. */
  readonly addresses: number;
  /** When the embargo of this draft ends, when nothing else holds it: it may be approved. Else `null`. */
  readonly embargoAlone: string | null;
  /** What readers find in its place; `null` when nothing stands there. */
  readonly tombstone: { readonly reason: TombstoneReason; readonly at: string } | null;
  /** That it is published once its embargo ends: since when, by whom. */
  readonly approval: { readonly at: string; readonly by: string | null } | null;
}
