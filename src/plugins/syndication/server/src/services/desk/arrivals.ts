import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ArrivalOutcome, ArrivalsAnswer, ArrivedStory } from '../../../../contracts/arrivals';
import { readableDocuments, readableDrafts } from '../../articles/drafts/readable-drafts';
import { onTable, type Rows } from '../../ground/on-table';
import { ARRIVALS, FILINGS, RECEIPTS } from '../../ground/tables';
import type { ReadableType } from './readable-types';

/** From when on, and for whom. */
export interface ArrivalsAsked {
  /** ISO 8601, in UTC: moments are compared as text. */
  readonly since: string;
  readonly limit: number;
  readonly types: readonly ReadableType[];
}

/** What arrived from a moment on, and what became of it: counted by the database. */
export async function arrivals(strapi: Core.Strapi, { since, limit, types }: ArrivalsAsked): Promise<ArrivalsAnswer> {
  const arrived = (rows: Rows) => readableOnly(strapi, rows.where('at', '>=', since), types);
  const decisions: unknown = await onTable(strapi, ARRIVALS, (rows) => arrived(rows).groupBy('decision').select('decision').count({ stories: '*' }));
  const sources: unknown = await onTable(strapi, ARRIVALS, (rows) => arrived(rows).select({ name: sourceOf(strapi) }).count({ stories: '*' }).groupBy('name').orderBy([{ column: 'stories', order: 'desc' }, 'name']).limit(limit));
  const failed: unknown = await onTable(strapi, RECEIPTS, (rows) => rows.where('received_at', '>=', since).whereNotExists(strapi.db.getConnection(ARRIVALS).where('receipt_id', strapi.db.connection.ref(`${RECEIPTS}.id`)).select('number')).count({ stories: '*' }));
  const outcomes = { filed: 0, offered: 0, killed: 0, unchanged: 0 };
  for (const { decision, stories } of z.array(decided).parse(decisions)) outcomes[OUTCOMES[decision] ?? 'unchanged'] += stories;
  return {
    since,
    arrived: Object.values(outcomes).reduce((sum, stories) => sum + stories, 0),
    outcomes,
    failed: z.array(counted).parse(failed)[0]?.stories ?? 0,
    sources: z.array(bySource).parse(sources).map(({ name, stories }) => ({ name: name === '' ? null : name, stories })),
    latest: await latest(strapi, arrived, types, limit),
  };
}

/** What stands in the table of arrivals, in fewer words. */
const OUTCOMES: Readonly<Record<string, ArrivalOutcome>> = {
  new: 'filed',
  'newer-version': 'filed',
  offered: 'offered',
  kill: 'killed',
  'kill-before-arrival': 'killed',
  duplicate: 'unchanged',
  'stale-version': 'unchanged',
  dead: 'unchanged',
};

/** Also what is on file as no document: it says nothing of any. */
function readableOnly(strapi: Core.Strapi, rows: Rows, types: readonly ReadableType[]): Rows {
  return rows.where((either) => {
    either.whereNull('document_id');
    for (const { map, readable } of types) either.orWhere((one) => void one.where('uid', map.uid).whereIn('document_id', readableDocuments(strapi, map, readable)));
  });
}

/** Who issued the identity under which a document is on file. */
function sourceOf(strapi: Core.Strapi) {
  const knex = strapi.db.connection;
  return strapi.db.getConnection(FILINGS).min('source').where(`${FILINGS}.uid`, knex.ref(`${ARRIVALS}.uid`)).where(`${FILINGS}.document_id`, knex.ref(`${ARRIVALS}.document_id`));
}

async function latest(strapi: Core.Strapi, arrived: (rows: Rows) => Rows, types: readonly ReadableType[], limit: number): Promise<readonly ArrivedStory[]> {
  const found: unknown = await onTable(strapi, ARRIVALS, (rows) => arrived(rows).whereNotNull('document_id').orderBy('number', 'desc').limit(limit).select('uid', 'document_id', 'decision', 'at', { source: sourceOf(strapi) }));
  const rows = z.array(arrivedRow).parse(found);
  const stories: ArrivedStory[] = [];
  for (const { map, readable } of types) {
    const own = rows.filter(({ uid }) => uid === map.uid);
    const drafts = await readableDrafts(strapi, map, readable, own.map(({ document_id }) => document_id));
    for (const { document_id: documentId, decision, source, at } of own) {
      const draft = drafts.find((one) => one.documentId === documentId);
      if (draft) stories.push({ model: map.uid, documentId, locale: draft.locale, headline: draft.headline, source: source === '' ? null : source, outcome: OUTCOMES[decision] ?? 'unchanged', at });
    }
  }
  return stories.toSorted((one, other) => other.at.localeCompare(one.at));
}

/** PostgreSQL answers counts as strings. */
const stories = z.coerce.number();
const counted = z.object({ stories });
const decided = z.object({ decision: z.string(), stories });
const bySource = z.object({ name: z.string().nullable(), stories });
const arrivedRow = z.object({ uid: z.string(), document_id: z.string(), decision: z.string(), source: z.string().nullable(), at: z.string() });
