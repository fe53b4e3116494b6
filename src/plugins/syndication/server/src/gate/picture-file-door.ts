import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isHiddenFile, makeFileIndexes } from '../articles/pictures/hidden-file';
import { now } from '../ground/clock';
import { askedTerritory } from './asked-territory';
import { fileAsked } from './file-asked';
import { admitDesk, isAdmitted, UPLOADS } from './picture-admission';

/**
 * Stands before the files that Strapi serves from our own disk: what is carried only by stories that the public may not see now is not there, in no size
 * and by no spelling of its address; but for the desk, and for a preview's pictures. It runs inside Strapi's own middlewares, so that they answer a
 * hidden file as they answer a missing one. What lies in somebody else's store is fetched there, past this door: that store must be private.
 */
export async function guardPictureFiles(strapi: Core.Strapi): Promise<void> {
  await makeFileIndexes(strapi);
  strapi.server.use(async (ctx, next) => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    const name = isRead ? await fileAsked(strapi.dirs.static.public, ctx.path) : null;
    if (name !== null) return answerFile(strapi, ctx, next, name);
    await next();
    admitDesk(strapi, ctx);
  });
}

/** Where no file is: no upload gets this name. */
const NOWHERE = randomUUID();

async function answerFile(strapi: Core.Strapi, ctx: Context, next: () => Promise<unknown>, name: string): Promise<void> {
  const { path: address, query: { key } }: { readonly path: string; readonly query: { readonly key?: unknown } } = ctx;
  const reader = { now: new Date(now()), territory: askedTerritory(strapi, ctx) };
  // Strapi logs the address once the answer is made.
  if (key !== undefined) ctx.search = '';
  const isHidden = await isHiddenFile(strapi, name, reader);
  const isThere = !isHidden || (await isAdmitted(strapi, ctx, name, key));
  // What was asked about is what is served, whatever the spelling.
  ctx.path = UPLOADS + (isThere ? name.split(path.sep).map(encodeURIComponent).join('/') : NOWHERE);
  try {
    await next();
  } finally {
    ctx.path = address;
  }
  ctx.set('Cache-Control', cacheOf(ctx.status, isHidden));
  if (!isHidden && ctx.fresh) ctx.status = 304;
}

/** Whoever keeps a public file asks before each use: a kill takes its pictures off at once. */
function cacheOf(status: number, isHidden: boolean): string {
  if (status >= 300) return 'no-store';
  return isHidden ? 'private, no-store' : 'public, no-cache';
}
