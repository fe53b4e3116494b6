import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { photoRequest, type PhotoAnswer } from '../../../contracts/photo';
import { photoCreditFrom } from '../../../newsroom/intake/photo/photo-credit-from';
import { requireReadableFile } from '../articles/pictures/photo-access';
import { photoReading } from '../articles/pictures/photo-readings';
import { refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';

/** The door for what a picture file says of its rights. */
export function photoController({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    async show(ctx: Context) {
      const { file } = validRequest(photoRequest, ctx.query);
      await requireReadableFile(strapi, ctx, file);
      const reading = await photoReading(strapi, file);
      if (!reading) throw refuseUnknown('This file is no picture that we can read, or it is not kept on our own disk.');
      ctx.body = { reading, proposal: photoCreditFrom(reading) } satisfies PhotoAnswer;
    },
  };
}
