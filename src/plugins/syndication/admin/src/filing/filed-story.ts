import type { FiledStoryAnswer } from '../../../contracts/paste';

/** What became of one story, as little of it as a list shows. */
export interface FiledStory extends Pick<FiledStoryAnswer, 'story' | 'outcome' | 'model' | 'documentId' | 'reason' | 'details' | 'like'> {
  readonly headline: string | null;
}

export function filedStory({ story, outcome, model, documentId, reason, details, like, read }: FiledStoryAnswer): FiledStory {
  return { story, outcome, model, documentId, reason, details, like, headline: read.story.headline };
}
