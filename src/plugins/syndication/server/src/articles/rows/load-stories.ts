import type { Core } from '@strapi/strapi';
import { indexingOf } from '../../../../newsroom/rights/terms/indexing-of';
import type { IndexingPolicy } from '../../../../newsroom/story/provider';
import { articleToStory, type FiledStory } from './article-to-story';
import { readByRole } from '../shape/read-by-role';
import { termsOf } from '../rights/terms-of';
import type { TypeMap } from '../shape/story-map';

/** One row of a story type: a draft or a published version in one locale. */
export interface StoryRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly story: StoryFacts;
}

/** A story without its words: the attribution does not look at them, and they are heavy to read. */
export type StoryFacts = Omit<FiledStory, 'body' | 'summary' | 'editorsNote'> & {
  /** What its terms want search engines to be told. */
  readonly indexing: IndexingPolicy | null;
};

const LEFT_OUT = ['body', 'summary', 'overrides', 'shownFrom', 'shownUntil', 'shownIn'];

/**
 * Loads stories by the ids of their rows, in a number of queries that does not depend on how
 * many there are, and whatever the caller may see: what is due must be printed.
 */
export async function loadStories(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<readonly StoryRow[]> {
  const rows = await readByRole(strapi, map, ids, LEFT_OUT);
  return rows.map(({ roles, ...row }) => {
    const { editorsNote, ...story } = articleToStory(roles, map);
    return { ...row, story: { ...story, indexing: indexingOf(termsOf(roles, { editorsNote, rights: story.rights }).effective) } };
  });
}
