import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RECEIPTS } from './tables';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2000;

/**
 * `GET /ready`: 200 once the database answers a real query on a table of ours, 503 when it does not. (Strapi's own
 * `/_health` answers 204 with the database down.)
 */
export function answerReadiness(strapi: Core.Strapi): void {
  strapi.server.router.get('/ready', async (ctx: Context) => {
    ctx.set('Cache-Control', 'no-store');
    const isReady = await asksDatabase(strapi);
    ctx.status = isReady ? 200 : 503;
    if (!isReady) ctx.set('Retry-After', '5');
    ctx.body = isReady ? { status: 'ready' } : { status: 'unavailable', reason: 'The database does not answer.' };
  });
}

async function asksDatabase(strapi: Core.Strapi): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database did not answer within ${PATIENCE} ms.`)), PATIENCE);
  });
  try {
    await Promise.race([strapi.db.getConnection(RECEIPTS).first('id'), patience]);
    return true;
  } catch (error) {
    // The name only: a driver's message can hold what was asked.
    strapi.log.error(`Not ready: ${typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'unknown error'}`);
    return false;
  } finally {
    clearTimeout(timer);
  }
}
