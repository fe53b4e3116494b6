import type { Core } from '@strapi/strapi';
import { asRecord } from '../shape/by-role';
import type { RoleMap, TypeMap } from '../shape/story-map';
import { storyTypes } from '../shape/story-types';

/** How many published rows of all story types stand under each source, by the documentId of the source; in one query a type. */
export async function publishedBySource(strapi: Core.Strapi, source: TypeMap): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  for (const map of storyTypes(strapi).values()) {
    const { citation } = map.roles;
    const role = citation?.of?.roles.source;
    if (!citation?.of || role?.of?.uid !== source.uid) continue;
    const [toCitation, toSource] = [linkOf(strapi, map, citation), linkOf(strapi, citation.of, role)];
    const rows: readonly unknown[] = await strapi.db
      .getConnection(`${strapi.db.metadata.get(map.uid).tableName} as t`)
      .innerJoin(`${toCitation.name} as c`, `c.${toCitation.joinColumn.name}`, 't.id')
      .innerJoin(`${toSource.name} as l`, `l.${toSource.joinColumn.name}`, `c.${toCitation.inverseJoinColumn.name}`)
      .innerJoin(`${strapi.db.metadata.get(source.uid).tableName} as s`, 's.id', `l.${toSource.inverseJoinColumn.name}`)
      .whereNotNull('t.published_at')
      .groupBy('s.document_id')
      .select({ documentId: 's.document_id' })
      .count({ stories: '*' });
    for (const { documentId, stories } of rows.map(asRecord)) counted.set(String(documentId), (counted.get(String(documentId)) ?? 0) + Number(stories));
  }
  return counted;
}

/** As much of Strapi's metadata as we read. */
interface Link {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

function linkOf(strapi: Core.Strapi, { uid }: TypeMap, { attribute }: RoleMap): Link {
  return (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { readonly joinTable: Link }).joinTable;
}
