import { createHash } from 'node:crypto';
import type { Context } from 'koa';

/** Answers with a whole feed, or with nothing where its reader has it already. A partner’s is kept by nobody between us. */
export function answerFeedText(ctx: Context, mediaType: string, text: string, audience: keyof typeof CACHES): void {
  ctx.status = 200;
  ctx.type = `${mediaType}; charset=utf-8`;
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cache-Control', CACHES[audience]);
  ctx.set('ETag', `"${createHash('sha256').update(text).digest('base64url')}"`);
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = text;
}

const CACHES = { public: 'public, max-age=60', partner: 'private, no-cache' } as const;
