import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../ground/guard-scope';
import { articleToStory, type FiledStory } from './article-to-story';
import { asRecord } from './by-role';
import { readByRole } from './read-by-role';
import type { TypeMap } from './story-map';

/** One row of a story type: a draft or a published version in one locale. */
export interface StoryRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly story: StoryFacts;
}

/** A story without its words: neither the gate nor the attribution looks at them, and they are heavy to read. */
export type StoryFacts = Omit<FiledStory, (typeof WORDS)[number]>;

const WORDS = ['body', 'summary', 'editorsNote'] as const;

/**
 * Loads stories by the ids of their rows, in a number of queries that does not depend on how
 * many there are, and whatever the caller may see: what is due must be printed.
 */
export async function loadStories(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<readonly StoryRow[]> {
  const rows = await readByRole(strapi, map, ids, WORDS);
  return rows.map(({ roles, ...row }) => ({ ...row, story: articleToStory(roles, map) }));
}

/** Loads the rows that a database filter finds. */
export async function findStories(strapi: Core.Strapi, map: TypeMap, where: object): Promise<readonly StoryRow[]> {
  const rows: readonly unknown[] = await withoutGuard(() =>
    strapi.db.query(map.uid as UID.ContentType).findMany({ where, select: ['id'] }),
  );
  return loadStories(strapi, map, rows.map((row) => Number(asRecord(row).id)));
}
