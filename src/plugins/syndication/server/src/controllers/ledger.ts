import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ledgerRequest } from '../../../contracts/ledger';
import { draftRow } from '../articles/drafts/draft-row';
import { validRequest } from '../errors/valid-request';
import { requireAbility } from '../gate/admin-ability';
import { now } from '../ground/clock';
import { actsOf, verifyLedger, wholeLedger } from '../services/ledger/ledger';
import { answerRow } from '../services/ledger/ledger-chain';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for the record of acts. */
export function ledgerController({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    async show(ctx: Context) {
      const { model, documentId, page } = validRequest(ledgerRequest, ctx.query);
      const map = storyTypeFor(strapi, model);
      const draft = await draftRow(strapi, map, documentId, null);
      requireAbility(strapi, ctx, 'read', map.uid, draft?.row);
      ctx.body = await actsOf(strapi, map.uid, documentId, page);
    },

    /** One line of JSON a row, as they are read: never the whole ledger in memory. */
    async export(ctx: Context) {
      ctx.attachment(`ledger-${now().slice(0, 10)}.jsonl`);
      ctx.set('Content-Type', 'application/x-ndjson; charset=utf-8');
      ctx.body = Readable.from(linesOf(strapi));
    },

    async verify(ctx: Context) {
      ctx.body = await verifyLedger(strapi);
    },
  };
}

async function* linesOf(strapi: Core.Strapi): AsyncGenerator<string, void, undefined> {
  for await (const row of wholeLedger(strapi)) yield `${JSON.stringify(answerRow(row))}\n`;
}
