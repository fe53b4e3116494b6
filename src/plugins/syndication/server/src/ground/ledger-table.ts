import type { Core } from '@strapi/strapi';
import { lockWithin } from './lock-until-commit';
import type { Transaction } from './on-table';

/** The ledger of acts. Rows are added, never changed: each carries the hash of the one before it. */
export const LEDGER = 'syndication_ledger';

/** Makes the ledger where it is missing, and has the database itself refuse to change or delete what stands in it. */
export async function makeLedgerTable(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }: { readonly trx: Transaction }) => {
    await lockWithin(strapi, trx, LEDGER);
    const schema = () => strapi.db.getSchemaConnection(trx);
    if (!(await schema().hasTable(LEDGER))) {
      await schema().createTable(LEDGER, (table) => {
        table.integer('number').primary();
        table.string('at', 30).notNullable();
        table.string('actor', 100).notNullable();
        table.string('act', 30).notNullable();
        table.string('uid', 150).nullable();
        table.string('document_id', 255).nullable();
        table.string('locale', 35).nullable();
        table.text('reason').nullable();
        table.text('facts').notNullable();
        table.string('previous', 64).notNullable();
        table.string('hash', 64).notNullable();
        table.index(['uid', 'document_id', 'number']);
      });
    }
    const schemaName = strapi.db.getSchemaName();
    const place = schemaName ? `"${schemaName}".` : '';
    for (const statement of strapi.db.dialect.client === 'postgres' ? onPostgres(place) : ON_SQLITE) await trx.raw(statement);
  });
}

const REFUSAL = 'The ledger only grows: its rows are neither changed nor deleted.';

const ON_SQLITE = ['update', 'delete'].map(
  (act) => `create trigger if not exists ${LEDGER}_refuses_${act} before ${act} on ${LEDGER} begin select raise(abort, '${REFUSAL}'); end`,
);

/** https://www.postgresql.org/docs/current/plpgsql-trigger.html; a transaction of ours that stops half way leaves nothing. */
function onPostgres(place: string): readonly string[] {
  return [
    `create or replace function ${place}${LEDGER}_refuses() returns trigger language plpgsql as $$ begin raise exception '${REFUSAL}'; end $$`,
    `create or replace trigger ${LEDGER}_refuses_changes before update or delete on ${place}${LEDGER} for each row execute function ${place}${LEDGER}_refuses()`,
    `create or replace trigger ${LEDGER}_refuses_truncate before truncate on ${place}${LEDGER} for each statement execute function ${place}${LEDGER}_refuses()`,
  ];
}
