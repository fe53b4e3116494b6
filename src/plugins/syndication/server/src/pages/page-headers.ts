import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { PAGE_STYLE } from '../../../newsroom/page/page-style';
import type { SafeHtml } from '../../../newsroom/story/safe-html';
import { answerOrFresh, ASK_AGAIN } from './answer-or-fresh';

/** For whom a page is: readers and their caches; nobody, since nothing is there, or not any more; or the one who holds the address. */
export type Audience = 'public' | 'nobody' | 'gone' | 'private';

/** Answers with a page of ours. It runs no script, sends nothing anywhere and loads nothing but pictures. */
export function answerPage(ctx: Context, page: SafeHtml, audience: Audience): void {
  ctx.status = STATUSES[audience];
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', POLICY);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cache-Control', CACHES[audience]);
  ctx.set('Referrer-Policy', audience === 'private' ? 'no-referrer' : 'strict-origin-when-cross-origin');
  if (audience === 'private' || audience === 'gone') ctx.set('X-Robots-Tag', 'noindex, nofollow');
  if (audience === 'public') answerOrFresh(ctx, page);
  else ctx.body = page;
}

const CACHES: Readonly<Record<Audience, string>> = { public: ASK_AGAIN, nobody: 'no-store', gone: 'no-store', private: 'private, no-store' };
const STATUSES: Readonly<Record<Audience, number>> = { public: 200, nobody: 404, gone: 410, private: 200 };

/** Our one style sheet by its hash, pictures of ours and of a media host, and our own admin may show it in a frame. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' https:",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');
