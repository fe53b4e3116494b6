import { createHash } from 'node:crypto';
import type { Context } from 'koa';

/** What is public may be kept, and is asked for again before each use: no cache shows a story for longer than we may. */
export const ASK_AGAIN = 'public, no-cache';

/** Answers with a text, or with nothing where its reader has it already. */
export function answerOrFresh(ctx: Context, text: string): void {
  ctx.set('ETag', `"${createHash('sha256').update(text).digest('base64url')}"`);
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = text;
}
