import type { Core } from '@strapi/strapi';
import { wordsOf, type BodyBlock } from '../../../../newsroom/story/body';
import { readInstant, readNewsDate, type Instant, type NewsDate } from '../../../../newsroom/story/news-date';
import type { Wording } from '../../../../newsroom/rights/fidelity/fidelity';
import { onTable } from '../../ground/on-table';
import { FILINGS, PRINTS } from '../../ground/tables';
import { keptStory } from '../drafts/desk-story';

/** What some rules ask of a document's past. */
export interface RightsHistory {
  /** When we published it first. */
  readonly publishedHere: Instant | null;
  /** When the provider made the version on file. */
  readonly versionCreated: NewsDate | null;
  /** The text as it was filed; `null` for a story that nobody sent us. */
  readonly received: Wording | null;
}

/** The past of documents, in two queries. */
export async function rightsHistory(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<ReadonlyMap<string, RightsHistory>> {
  const filings: readonly FilingRow[] = await onTable(strapi, FILINGS, (rows) => rows.where({ uid }).whereIn('document_id', documentIds).select('document_id', 'version_created', 'filed'));
  const prints: readonly PrintRow[] = await onTable(strapi, PRINTS, (rows) =>
    rows.where({ uid }).whereIn('document_id', documentIds).whereNotNull('sha256').groupBy('document_id').select('document_id').min({ first: 'at' }),
  );
  return new Map(
    documentIds.map((documentId) => {
      const filing = filings.find(({ document_id: id }) => id === documentId);
      const first = prints.find(({ document_id: id }) => id === documentId)?.first ?? null;
      return [documentId, { publishedHere: first === null ? null : readInstant(first), ...receivedAs(filing) }];
    }),
  );
}

/** A text as its changes are looked for. */
export function wordingOf({ dateline, body }: { readonly dateline: string | null; readonly body: readonly BodyBlock[] }): Wording {
  return { dateline, words: body.map(wordsOf).join('\n') };
}

function receivedAs(filing: FilingRow | undefined): Pick<RightsHistory, 'versionCreated' | 'received'> {
  if (!filing) return { versionCreated: null, received: null };
  const { version_created: created, filed } = filing;
  return { versionCreated: created === null ? null : readNewsDate(created), received: filed === null ? null : wordingOf(keptStory(JSON.parse(filed))) };
}

interface FilingRow {
  readonly document_id: string;
  readonly version_created: string | null;
  readonly filed: string | null;
}

interface PrintRow {
  readonly document_id: string;
  readonly first: string | null;
}
