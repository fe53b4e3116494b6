import type { Story } from '../story/story';
import type { StoryUnderRights } from './story-under-rights';
import { effectiveTerms } from './terms/effective-terms';
import type { Terms } from './terms/term';
import { proposedTerms } from './terms-from-words/proposed-terms';

/** A story of others that is not on file yet, under what its own words and its source say. */
export function underOwnTerms(story: Story, sourceTerms: Terms = []): StoryUnderRights {
  return { ...story, hasCitation: true, terms: effectiveTerms(sourceTerms, proposedTerms(story)), overrides: [], publishedHere: null, texts: null };
}
