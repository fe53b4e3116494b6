import type { Core } from '@strapi/strapi';
import { sayTooLarge, tooLarge } from '../../../newsroom/intake/payload-limit';

/** Room in a request for what JSON adds around and into a text, and Base64 to a file. */
const JSON_ROOM = 1.5;

/** Refuses a paste that announces too many bytes before the body is read, with the words that the desk needs. */
export function guardPayloadDoor(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    const limit: number = strapi.config.get('plugin::syndication.payloadLimit');
    const bytes = Number(ctx.get('content-length') || 0);
    if (!ctx.path.startsWith('/syndication/') || bytes <= limit * JSON_ROOM) {
      await next();
      return;
    }
    ctx.status = 413;
    ctx.set('Connection', 'close');
    ctx.body = { data: null, error: { status: 413, name: 'PayloadTooLargeError', message: sayTooLarge(bytes, limit), details: { sentence: tooLarge(bytes, limit) } } };
  });
}
