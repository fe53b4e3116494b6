import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { filePasteRequest, readPasteRequest, receiptRequest, type FilePasteRequest, type ReadPasteRequest } from '../../../contracts/paste';
import { draftRow } from '../articles/drafts/draft-row';
import { administratorId, may, requireAbility } from '../gate/admin-ability';
import { refuseAccess, refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { filingService, type Arriving } from '../services/filing/filing';
import { keptPayload } from '../services/filing/receipts';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for pasted text and dropped files. */
export function pasteController({ strapi }: { readonly strapi: Core.Strapi }) {
  const filing = filingService({ strapi });
  return {
    async read(ctx: Context) {
      ctx.body = await filing.readArriving(arriving(strapi, ctx, validRequest(readPasteRequest, ctx.request.body)));
    },

    async file(ctx: Context) {
      const request = validRequest(filePasteRequest, ctx.request.body);
      const model = storyTypeFor(strapi, request.model).uid;
      requireAbility(strapi, ctx, 'create', model);
      const answer = await filing.fileArriving({ ...arriving(strapi, ctx, request), model, stories: request.stories });
      ctx.status = answer.stories.some(({ outcome }) => outcome === 'new') ? 201 : 200;
      ctx.body = answer;
    },

    /** The payload as it was received, as a file to keep: never shown as a page. */
    async receipt(ctx: Context) {
      const { id } = receiptRequest.parse(ctx.params);
      const kept = await keptPayload(strapi, id);
      if (!kept) throw refuseUnknown({ code: 'no-receipt' });
      const isOwn = kept.receivedBy !== null && kept.receivedBy === administratorId(ctx);
      for (const { uid, documentId } of kept.documents) {
        if (!isOwn && !(await mayReadDraft(strapi, ctx, uid, documentId))) throw refuseAccess('Your role does not allow you to read every draft of this payload.');
      }
      if (!isOwn && kept.documents.length === 0) throw refuseAccess('Nothing was filed from this payload: only who sent it may read it.');
      ctx.attachment(`${kept.documents[0]?.documentId ?? id}.${kept.encoding === 'bytes' ? 'bin' : 'txt'}`);
      ctx.set('Content-Type', contentType(kept.encoding));
      ctx.body = kept.payload;
    },
  };
}

/** What an administrator's request sends, and what its sender may be told of. */
export function arriving(strapi: Core.Strapi, ctx: Context, { text, file, ...request }: ReadPasteRequest | FilePasteRequest): Arriving {
  return {
    ...request,
    payload: file === undefined ? (text ?? '') : Buffer.from(file, 'base64'),
    receivedBy: administratorId(ctx),
    mayRead: (uid, documentId) => mayReadDraft(strapi, ctx, uid, documentId),
  };
}

async function mayReadDraft(strapi: Core.Strapi, ctx: Context, uid: string, documentId: string): Promise<boolean> {
  const draft = await draftRow(strapi, storyTypeFor(strapi, uid), documentId, null);
  return may(strapi, ctx, 'read', uid, draft?.row);
}

function contentType(encoding: string): string {
  if (encoding === 'bytes') return 'application/octet-stream';
  return `text/plain; charset=${encoding === 'utf8' ? 'utf-8' : 'utf-16le'}`;
}
