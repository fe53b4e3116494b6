import type { Context } from 'koa';

/** The read guard watches requests to the content API. Routes given to `strapi.server` would not count as such. */
export function asPublicRead(answer: (ctx: Context) => Promise<void>) {
  return async (ctx: Context): Promise<void> => {
    ctx.state.route = { info: { type: 'content-api' }, config: { auth: false } };
    await answer(ctx);
  };
}
