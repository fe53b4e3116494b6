import type { Context } from 'koa';
import { answerOrFresh, ASK_AGAIN } from './answer-or-fresh';

/** Answers with a whole feed, or with nothing where its reader has it already. A partner’s is kept by nobody between us. */
export function answerFeedText(ctx: Context, mediaType: string, text: string, audience: keyof typeof CACHES): void {
  ctx.status = 200;
  ctx.type = `${mediaType}; charset=utf-8`;
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cache-Control', CACHES[audience]);
  answerOrFresh(ctx, text);
}

const CACHES = { public: ASK_AGAIN, partner: 'private, no-cache' } as const;
