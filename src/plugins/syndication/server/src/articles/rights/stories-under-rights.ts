import type { Core, UID } from '@strapi/strapi';
import type { StoryUnderRights } from '../../../../newsroom/rights/story-under-rights';
import { indexingOf } from '../../../../newsroom/rights/terms/indexing-of';
import { parseOverrides } from '../../../../newsroom/rights/override';
import type { Terms } from '../../../../newsroom/rights/terms/term';
import type { BodyBlock } from '../../../../newsroom/story/body';
import { withoutGuard } from '../../ground/guard-scope';
import { articleToStory, type FiledStory } from '../rows/article-to-story';
import { asRecord, type ByRole } from '../shape/by-role';
import type { StoryFacts, StoryRow } from '../rows/load-stories';
import { readByRole } from '../shape/read-by-role';
import { rightsHistory, wordingOf, type RightsHistory } from './rights-history';
import { jsonIn, termsOf } from './terms-of';
import { storedWindow, type StoredWindow } from './shown-columns';
import type { TypeMap } from '../shape/story-map';

/** A story with all that a decision about it looks at. */
export type RuledStory = StoryFacts & StoryUnderRights;

/** A row with its story under its rights. */
export interface RuledRow extends Omit<StoryRow, 'story'> {
  readonly story: RuledStory;
  readonly window: StoredWindow;
}

/** Loads stories for a decision, by the ids of their rows; the number of queries does not depend on how many there are. */
export async function storiesUnderRights(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<readonly RuledRow[]> {
  const read = (await readByRole(strapi, map, ids, ['body', 'summary'])).map((row) => {
    const facts = articleToStory(row.roles, map);
    return { row, facts, ...rulesOf(row.roles, facts) };
  });
  const asking = read.filter(({ terms }) => asksForHistory(terms));
  const history = asking.length === 0 ? new Map<string, RightsHistory>() : await rightsHistory(strapi, map.uid, asking.map(({ row }) => row.documentId));
  const bodies = await bodiesOf(strapi, map, read.filter(({ terms }) => forbidsEdits(terms)).map(({ row }) => row.id));
  return read.map(({ row: { roles, ...row }, facts, ...rules }) => {
    const past = history.get(row.documentId);
    return { ...row, story: { ...facts, ...rules, ...under(past, facts.dateline, bodies.get(row.id)) }, window: storedWindow(roles) };
  });
}

/** Loads the rows that a database filter finds. */
export async function findStoriesUnderRights(strapi: Core.Strapi, map: TypeMap, where: object): Promise<readonly RuledRow[]> {
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where, select: ['id'] }));
  return storiesUnderRights(strapi, map, rows.map((row) => Number(asRecord(row).id)));
}

/** A story as an open form has it, under the rights that it would have once saved. `documentId` is `null` for a new one. */
export async function formUnderRights(strapi: Core.Strapi, map: TypeMap, article: ByRole, documentId: string | null): Promise<FiledStory & StoryUnderRights & Pick<RuledStory, 'indexing'>> {
  const story = articleToStory(article, map);
  const rules = rulesOf(article, story);
  const past = documentId !== null && asksForHistory(rules.terms) ? (await rightsHistory(strapi, map.uid, [documentId])).get(documentId) : undefined;
  return { ...story, ...rules, ...under(past, story.dateline, story.body) };
}

function rulesOf(article: ByRole, story: Pick<FiledStory, 'editorsNote' | 'rights'>): Pick<RuledStory, 'terms' | 'overrides' | 'indexing'> {
  const terms = termsOf(article, story).effective;
  return { terms, overrides: parseOverrides(jsonIn(article.overrides)), indexing: indexingOf(terms) };
}

function under(past: RightsHistory | undefined, dateline: string | null, body: readonly BodyBlock[] | undefined): Pick<StoryUnderRights, 'publishedHere' | 'versionCreated' | 'texts'> {
  const { publishedHere = null, versionCreated = null, received = null } = past ?? {};
  return { publishedHere, versionCreated, texts: received === null || body === undefined ? null : { received, standing: wordingOf({ dateline, body }) } };
}

function asksForHistory(terms: Terms): boolean {
  return forbidsEdits(terms) || terms.some(({ term }) => term.kind === 'retention');
}

function forbidsEdits(terms: Terms): boolean {
  return terms.some(({ term }) => term.kind === 'edits' && term.may !== 'yes');
}

async function bodiesOf(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<ReadonlyMap<number, readonly BodyBlock[]>> {
  const attribute = map.roles.body?.attribute;
  if (attribute === undefined || ids.length === 0) return new Map();
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where: { id: { $in: ids } }, select: ['id', attribute] }));
  return new Map(
    rows.map((row) => {
      const { id, [attribute]: body } = asRecord(row);
      return [Number(id), Array.isArray(body) ? (body as readonly BodyBlock[]) : []];
    }),
  );
}
