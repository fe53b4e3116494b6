import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { PrintedAnswer } from '../../../../contracts/printed';
import type { Instant } from '../../../../newsroom/story/news-date';
import { loadStories, type StoryRow } from '../../articles/rows/load-stories';
import type { TypeMap } from '../../articles/shape/story-map';
import { storyTypes } from '../../articles/shape/story-types';
import { actorOf } from '../../ground/acting';
import { now } from '../../ground/clock';
import { rowIds, rowsOf, type DocumentCall, type DocumentMiddleware } from '../../ground/document-middleware';
import { onTable } from '../../ground/on-table';
import { PRINTS } from '../../ground/tables';
import { publishedAttribution, RENDERERS } from './attribution';
import { houseStyle } from './house-style';
import { recordAct } from '../ledger/ledger';

/**
 * Keeps what was printed: at every publication the attribution's facts and text with their hash, who published and
 * when; at every end of a publication that it ended. In the transaction of the act itself, and never changed after:
 * an edit of a citation or a source does not rewrite what readers once saw. The ledger vouches for each by its hash.
 */
export function keepPrints(strapi: Core.Strapi): DocumentMiddleware {
  return async (call, next) => {
    const map = storyTypes(strapi).get(call.uid);
    const act = map && actOf(call);
    if (!map || !act) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      if (act === 'ended') await keepEnds(strapi, call, result);
      else for (const row of await loadStories(strapi, map, rowIds(result))) await keepPrint(strapi, map, row);
      return result;
    });
  };
}

/** What readers saw of a document's attribution at a moment; `null` when it was not published then. */
export async function printedAt(strapi: Core.Strapi, { uid, documentId, locale, at }: Asked): Promise<PrintedAnswer | null> {
  const language: unknown = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  const rows: readonly PrintRow[] = await onTable(strapi, PRINTS, (prints) =>
    prints
      .where({ uid, document_id: documentId })
      // A type that is not localised has no locale.
      .whereIn('locale', [String(language), ''])
      .where('at', '<=', at)
      .orderBy('number', 'desc')
      .limit(1)
      .select('at', 'by', 'text', 'facts', 'sha256'),
  );
  const [last] = rows;
  if (!last || last.sha256 === null) return null;
  const facts: unknown = JSON.parse(last.facts ?? 'null');
  return { at: last.at, by: last.by, text: last.text ?? '', facts, sha256: last.sha256 };
}

function actOf({ action, params }: DocumentCall): 'printed' | 'ended' | null {
  if (action === 'publish' || (params.status === 'published' && ['create', 'update', 'clone'].includes(action))) return 'printed';
  return action === 'unpublish' || action === 'delete' ? 'ended' : null;
}

/** Keeps what a row prints, from a moment on. Call it within the transaction that changed it. */
export async function keepPrint(strapi: Core.Strapi, map: TypeMap, { documentId, locale, story }: StoryRow, at: Instant = now()): Promise<void> {
  const published = publishedAttribution(story, locale, await houseStyle(strapi));
  const text = published ? RENDERERS.text(published) : '';
  const facts = JSON.stringify(published?.attribution ?? null);
  const sha256 = createHash('sha256').update(`${facts}\n${text}`).digest('hex');
  await insert(strapi, { at, uid: map.uid, document_id: documentId, locale: locale ?? '', facts, text, sha256 });
  const { version, relationship, rights } = story;
  await recordAct(strapi, { act: 'published', uid: map.uid, documentId, locale, facts: { printed: sha256, version, relationship, usageTerms: rights.usageTerms, embargo: rights.embargo, expiry: rights.expiry } });
}

/** One end a locale: a deletion answers with drafts and published rows alike. */
async function keepEnds(strapi: Core.Strapi, { uid, action }: DocumentCall, result: unknown): Promise<void> {
  const ended = new Map(rowsOf(result).map((row) => [row.locale ?? '', row.documentId]));
  for (const [locale, documentId] of ended) {
    await insert(strapi, { at: now(), uid, document_id: documentId, locale, facts: null, text: null, sha256: null });
    await recordAct(strapi, { act: action === 'delete' ? 'deleted' : 'unpublished', uid, documentId, locale: locale === '' ? null : locale });
  }
}

async function insert(strapi: Core.Strapi, print: object): Promise<void> {
  await onTable(strapi, PRINTS, (prints) => prints.insert({ by: actorOf(strapi), ...print }));
}

interface Asked {
  readonly uid: string;
  readonly documentId: string;
  /** `null` for the default locale. */
  readonly locale: string | null;
  readonly at: Instant;
}

interface PrintRow {
  readonly at: string;
  readonly by: string | null;
  readonly text: string | null;
  readonly facts: string | null;
  readonly sha256: string | null;
}
