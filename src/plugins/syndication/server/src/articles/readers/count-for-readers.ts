import type { Core, UID } from '@strapi/strapi';
import type { Transaction } from '../../ground/on-table';
import { hideableRows } from './hideable-rows';
import type { Reader } from '../rights/shown-columns';
import type { TypeMap } from '../shape/story-map';
import { hiddenStories } from './visible-stories';

/** What Strapi's database layer is asked when it counts. */
export interface Counted {
  readonly where?: unknown;
  readonly filters?: unknown;
  readonly _q?: string;
}

/**
 * How many of the published stories that a question finds a reader may see: all of them but the hidden, who are few and have indexes of their own. To ask
 * every row whether it may be seen costs several times as much. One statement, so that all parts see the same rows. Why it is right: docs/decisions/0019.
 */
export async function countForReaders(strapi: Core.Strapi, map: TypeMap, { where, filters, _q: words }: Counted, reader: Reader): Promise<number> {
  const found = (which: object) => {
    const query = strapi.db.queryBuilder(map.uid as UID.ContentType).init({ where, filters, _q: words }).where(which).count();
    return { count: query.getKnexQuery(), table: `${query.alias}.` };
  };
  const { byFact, byMoment } = hiddenStories(map, reader);
  const few = found(byFact);
  const parts = [found({ publishedAt: { $notNull: true } }).count, few.count.whereRaw(hideableRows(strapi, map, few.table)), found(byMoment).count];
  const { connection } = strapi.db;
  const total = connection.first(connection.raw('? - ? - ? as count', parts));
  // Within the transaction that is open: a query beside it would wait for ever on SQLite, which has one connection.
  const answer: Answer = await strapi.db.transaction(async ({ trx }: { readonly trx: Transaction }) => (await total.transacting(trx)) as Answer);
  return Number(answer.count);
}

interface Answer {
  readonly count: number | string;
}
