import type { Core } from '@strapi/strapi';
import { onTable } from '../../ground/on-table';
import { TOMBSTONES } from '../../ground/tables';
import { columnsOf } from '../shape/columns-of';
import type { TypeMap } from '../shape/story-map';

/** Stories that are back although a tombstone stands for them: published again, or killed and not killed any more. Restore takes the tombstone down, and so does the gate. */
export async function revivedStories(strapi: Core.Strapi, map: TypeMap): Promise<readonly { readonly documentId: string; readonly reason: string }[]> {
  const { tableName } = strapi.db.metadata.get(map.uid);
  const [status] = columnsOf(strapi, map, ['pubStatus']);
  const standing = `${TOMBSTONES}.reason`;
  return onTable(strapi, TOMBSTONES, (rows) =>
    rows
      .join(tableName, `${tableName}.document_id`, `${TOMBSTONES}.document_id`)
      .where(`${TOMBSTONES}.uid`, map.uid)
      .whereRaw(`(?? is not null or (?? = 'killed' and ?? <> 'canceled'))`, [`${tableName}.published_at`, standing, `${tableName}.${status}`])
      .distinct({ documentId: `${TOMBSTONES}.document_id`, reason: standing }),
  );
}
