import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { storyTypes } from '../articles/shape/story-types';
import { tombstoneOf, type Standstill } from '../services/standing/tombstones';

/**
 * Answers `410 Gone` where a reader asks the REST API for one story that was public and is killed or withheld: why, as a
 * class, and since when; nothing of what it said. A story that nobody ever saw stays unknown (404).
 */
export function answerGone(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    const asked = ctx.status === 404 ? askedStory(strapi, ctx) : null;
    const tombstone = asked && (await tombstoneOf(strapi, asked.uid, asked.documentId));
    if (tombstone) sayGone(ctx, tombstone);
  });
}

/** Answers that a story was taken off. */
export function sayGone(ctx: Context, tombstone: Standstill): void {
  ctx.status = 410;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data: null, error: { status: 410, name: 'GoneError', message: 'This story was taken off.', details: tombstone } };
}

/** The story that a request of the public API names; `null` for any other request. */
function askedStory(strapi: Core.Strapi, ctx: Context): { readonly uid: string; readonly documentId: string } | null {
  const { route }: { readonly route?: { readonly handler?: unknown } } = ctx.state;
  const uid = [...storyTypes(strapi).keys()].find((type) => route?.handler === `${type}.findOne`);
  const documentId: unknown = ctx.params?.id;
  return (ctx.method === 'GET' || ctx.method === 'HEAD') && uid !== undefined && typeof documentId === 'string' ? { uid, documentId } : null;
}
