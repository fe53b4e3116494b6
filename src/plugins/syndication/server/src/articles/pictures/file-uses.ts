import type { Core } from '@strapi/strapi';
import { FILE_TYPE, storyTypes } from '../shape/story-types';
import type { TypeMap } from '../shape/story-map';

/** A picture file in the draft of a story, in one language. */
export interface FileUse {
  readonly file: number;
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** The row of its photo credit; `null` when the story names none. */
  readonly credit: number | null;
}

/** Where these files stand in stories. */
export async function fileUses(strapi: Core.Strapi, files: readonly number[]): Promise<readonly FileUse[]> {
  const uses: FileUse[] = [];
  for (const { map, rows, file, credit } of picturesInStories(strapi)) {
    const found: readonly Omit<FileUse, 'model'>[] = await rows.whereIn(file, files).select({ file, documentId: 't.document_id', locale: 't.locale', credit });
    uses.push(...found.map((use) => ({ ...use, model: map.uid })));
  }
  return uses;
}

/** The database filter for files that some story shows without a credit, or none shows with one. */
export function uncreditedFilter(strapi: Core.Strapi): object {
  const without = picturesInStories(strapi).map(({ rows, file, credit }) => ({ id: { $in: rows.whereNull(credit).select(file) } }));
  const credited = picturesInStories(strapi).map(({ rows, file, credit }) => ({ id: { $notIn: rows.whereNotNull(credit).select(file) } }));
  return { $or: [...without, { $and: credited }] };
}

/** The type of a story's photo credits. */
export function creditMapOf({ roles }: TypeMap): TypeMap | null {
  return roles.pictures?.of?.roles.credit?.of ?? null;
}

type Query = ReturnType<Core.Strapi['db']['getConnection']>;

/** For each story type, its drafts' pictures beside their files and credits, and the columns that name these. */
function picturesInStories(strapi: Core.Strapi): readonly { map: TypeMap; rows: Query; file: string; credit: string }[] {
  return [...storyTypes(strapi).values()].flatMap((map) => {
    const { pictures } = map.roles;
    const [component, image, credit] = [pictures?.of, pictures?.of?.roles.image, pictures?.of?.roles.credit];
    if (!pictures || !component || !image || !credit) return [];
    const shelf = linkOf(strapi, FILE_TYPE, 'related');
    const list = linkOf(strapi, map.uid, pictures.attribute);
    const named = linkOf(strapi, component.uid, credit.attribute);
    const { idColumn, typeColumn } = shelf.morphColumn;
    const rows = strapi.db
      .getConnection(`${shelf.name} as f`)
      .join(`${list.name} as l`, `l.${list.inverseJoinColumn.name}`, `f.${idColumn.name}`)
      .join(`${strapi.db.metadata.get(map.uid).tableName} as t`, 't.id', `l.${list.joinColumn.name}`)
      .leftJoin(`${named.name} as c`, `c.${named.joinColumn.name}`, `f.${idColumn.name}`)
      .where({ [`f.${typeColumn.name}`]: component.uid, 'f.field': image.attribute, 'l.field': pictures.attribute })
      .whereNull('t.published_at') as unknown as Query;
    return [{ map, rows, file: `f.${shelf.joinColumn.name}`, credit: `c.${named.inverseJoinColumn.name}` }];
  });
}

function linkOf(strapi: Core.Strapi, uid: string, attribute: string): Link {
  return (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { readonly joinTable: Link }).joinTable;
}

/** As much of Strapi's relation metadata as we read. */
interface Link {
  readonly name: string;
  readonly joinColumn: Column;
  readonly inverseJoinColumn: Column;
  readonly morphColumn: { readonly idColumn: Column; readonly typeColumn: Column };
}
interface Column {
  readonly name: string;
}
