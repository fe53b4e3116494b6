import type { IntakeNote } from '../newsroom/intake/reading';
import { sayInEnglish, type SentenceOf } from '../newsroom/story/sentence';
import type { HoldAnswer } from './hold';

/** What the desk's doors refuse, as data. */
export type RefusalSentence = SentenceOf<typeof REFUSAL_SENTENCES>;

/** The part of a refusal's `details` of which its message is made, for who says it in another language. */
export interface RefusalDetails {
  readonly sentence?: RefusalSentence;
  /** What holds the story. */
  readonly holds?: readonly HoldAnswer[];
  /** Why nothing can be read. */
  readonly notes?: readonly IntakeNote[];
}

/** What the desk's doors refuse, in English. The admin says it in the editor’s language under the same codes. */
export const REFUSAL_SENTENCES = {
  'no-story': 'There is no such story.',
  'no-draft': 'There is no such draft.',
  'draft-gone': 'The draft is gone.',
  'no-record': 'There is no such record.',
  'no-receipt': 'There is no such receipt.',
  'no-source': 'There is no such source.',
  'no-sources': 'The stories of this project have no sources: no field of their citations plays the role “source”.',
  'no-story-type': '“{model}” holds no stories. Types that do: {types}.',
  'no-party': 'No citation without a source names this party any more.',
  'no-override': 'Nobody has overridden that.',
  'no-hold': 'Nothing that may be overridden holds this story under that name: look at its holds again.',
  'not-in-payload': 'None of these stories is in the payload.',
  'newer-offer': 'Another version arrived in the meantime, or this one was decided already: look at it again.',
  'nothing-to-restore': 'This story is neither killed nor withheld.',
  'nothing-to-lift': 'This story states no embargo.',
  'nothing-to-approve': 'Nothing holds this story: publish it.',
  'killed-not-corrected': 'This story was killed: there is nothing to correct.',
  'killed-in-one-language': 'This story was killed in one of its languages: use Kill for all of them, or Restore.',
  killed: 'This story was killed. Only Restore brings it back, with a reason, by somebody who may.',
  published: 'This story is published: use Kill or Withhold, which take it off in every language.',
  'embargo-stands': 'The embargo of this story still holds. Use “Lift embargo”, with a reason, if the provider freed it; your role may not shorten it by hand.',
  'slug-fixed': 'The slug is fixed since the first publication: “{slug}”.',
  'slug-taken': 'Another story has the slug “{slug}”. Choose another.',
  'role-may-not-publish': 'Your role does not allow you to publish this story.',
  'role-may-not-read': 'Your role does not allow you to read this story.',
  'server-failed': 'The server failed on this story. Its log says why.',
} as const;

/** What a refusal says, in one English sentence. */
export function sayRefusal(sentence: RefusalSentence): string {
  return sayInEnglish(REFUSAL_SENTENCES, sentence);
}
