import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { makeSourceRequest, sourcesRequest, type SourceDetailAnswer } from '../../../contracts/sources';
import { presentationOf } from '../../../newsroom/attribution/presentation';
import { recordRow } from '../articles/rows/record-row';
import { readSource, sourceTypes } from '../articles/sources/source-records';
import { refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { administratorId, may, requireAbility } from '../gate/admin-ability';
import { houseStyle } from '../services/attribution/house-style';
import { makeSource } from '../services/filing/make-source';
import { answerSource, listSources } from '../services/desk/source-list';

/** The door for the providers on file. Strapi's own roles say who may read, make and change their records. */
export function sourcesController({ strapi }: { readonly strapi: Core.Strapi }) {
  function types() {
    const found = sourceTypes(strapi);
    if (found === null) throw refuseUnknown({ code: 'no-sources' });
    return found;
  }

  return {
    async list(ctx: Context) {
      const { source, citation } = types();
      requireAbility(strapi, ctx, 'read', source.uid);
      const mayMake = may(strapi, ctx, 'create', source.uid) && may(strapi, ctx, 'update', citation.uid);
      ctx.body = await listSources(strapi, validRequest(sourcesRequest, ctx.query), { mayRead: (row) => may(strapi, ctx, 'read', source.uid, row), mayMake });
    },

    async show(ctx: Context) {
      const { source } = types();
      const row = await recordRow(strapi, source, String(ctx.params['documentId']));
      const record = row ? readSource(row, source) : null;
      if (record === null) throw refuseUnknown({ code: 'no-source' });
      requireAbility(strapi, ctx, 'read', source.uid, row);
      ctx.body = {
        ...(await answerSource(strapi, source, record)),
        mayUpdate: may(strapi, ctx, 'update', source.uid, row),
        presentation: presentationOf(record.provider, await houseStyle(strapi)),
      } satisfies SourceDetailAnswer;
    },

    async make(ctx: Context) {
      const { source, citation } = types();
      requireAbility(strapi, ctx, 'create', source.uid);
      requireAbility(strapi, ctx, 'update', citation.uid);
      ctx.body = await makeSource(strapi, validRequest(makeSourceRequest, ctx.request.body), {
        administrator: administratorId(ctx),
        mayUpdate: ({ row }) => may(strapi, ctx, 'update', citation.uid, row),
      });
    },
  };
}
