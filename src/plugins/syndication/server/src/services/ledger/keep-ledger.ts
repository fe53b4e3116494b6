import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { LedgerAct } from '../../../../contracts/ledger';
import { readByRole, type RowByRole } from '../../articles/shape/read-by-role';
import { draftStandings } from '../../articles/drafts/standing';
import type { TypeMap } from '../../articles/shape/story-map';
import { storyTypes } from '../../articles/shape/story-types';
import { currentAct } from '../../ground/acting';
import { rowIds, type DocumentMiddleware } from '../../ground/document-middleware';
import { recordAct } from './ledger';

/**
 * Records every change of a story's words or facts, through any door, with a hash of the story as it stands after it; a
 * save that changes nothing is none. What is published and taken off is recorded with what was printed.
 */
export function keepLedger(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params }, next) => {
    const map = storyTypes(strapi).get(uid);
    const act = ACTS[action];
    if (!map || !act || currentAct().isRecorded) return next();
    return strapi.db.transaction(async () => {
      const before = act === 'changed' && params.documentId ? await draftHashes(strapi, map, params.documentId) : new Map<string | null, string>();
      const result = await next();
      for (const row of await readByRole(strapi, map, rowIds(result), [])) {
        const { documentId, locale } = row;
        const story = hashOf(row);
        if (before.get(locale) !== story) await recordAct(strapi, { act, uid, documentId, locale, facts: { story } });
      }
      return result;
    });
  };
}

const ACTS: Readonly<Record<string, LedgerAct>> = { create: 'created', clone: 'created', update: 'changed', discardDraft: 'changed' };

/** By language. */
async function draftHashes(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<ReadonlyMap<string | null, string>> {
  const drafts = await draftStandings(strapi, map, documentId);
  const rows = await readByRole(strapi, map, drafts.map(({ id }) => id), []);
  return new Map(rows.map((row) => [row.locale, hashOf(row)]));
}

function hashOf({ roles }: RowByRole): string {
  return createHash('sha256').update(JSON.stringify(roles)).digest('hex');
}
