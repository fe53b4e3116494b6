import type { Core, UID } from '@strapi/strapi';
import type { ShownWindow } from '../../../../newsroom/rights/shown-window';
import type { ByRole } from '../shape/by-role';
import { notAfter, notBefore, type Sight } from '../readers/sight';
import type { TypeMap } from '../shape/story-map';

/** A window as its three columns hold it: moments in ISO 8601, countries as `,DE,NO,`; `,` is nowhere. */
export interface StoredWindow {
  readonly from: string | null;
  readonly until: string | null;
  readonly in: string | null;
}

/** Who reads: when, and where, by ISO 3166-1 alpha-2; `null`: nobody knows where. */
export interface Reader {
  readonly now: Date;
  readonly territory: string | null;
}

/** The window that a row stands in. */
export function storedWindow({ shownFrom, shownUntil, shownIn }: ByRole): StoredWindow {
  return { from: moment(shownFrom), until: moment(shownUntil), in: typeof shownIn === 'string' ? shownIn : null };
}

/** A window as it is stored. */
export function windowToStore({ from, until, countries }: ShownWindow): StoredWindow {
  return { from, until, in: countries === null ? null : `,${countries.map((country) => `${country},`).join('')}` };
}

/** Writes the window of a published row: nothing else of the row changes, not even when it was updated. */
export async function writeWindow(strapi: Core.Strapi, { uid, roles }: TypeMap, id: number, { from, until, in: places }: StoredWindow): Promise<void> {
  const [shownFrom, shownUntil, shownIn] = columnsOf(roles);
  const data = { [shownFrom]: dated(from), [shownUntil]: dated(until), [shownIn]: places };
  await strapi.db.queryBuilder(uid as UID.ContentType).where({ id }).update(data).execute();
}

/** Writes from when on readers see one picture no more. */
export async function writePictureEnd(strapi: Core.Strapi, pictures: TypeMap, id: number, until: string | null): Promise<void> {
  const { shownUntil } = pictures.roles;
  if (shownUntil) await strapi.db.queryBuilder(pictures.uid as UID.Component).where({ id }).update({ [shownUntil.attribute]: dated(until) }).execute();
}

/** Whether the window of a row is open to a reader. */
export function windowOf({ roles }: TypeMap, { now, territory }: Reader): { readonly from: Sight; readonly until: Sight; readonly places: Sight } {
  const [shownFrom, shownUntil, shownIn] = columnsOf(roles);
  const everywhere = { [shownIn]: { $null: true } };
  const somewhere = { [shownIn]: { $notNull: true } };
  const here = `,${territory ?? ''},`;
  const places =
    territory === null
      ? { shown: everywhere, hidden: somewhere }
      : { shown: { $or: [everywhere, { [shownIn]: { $contains: here } }] }, hidden: { $and: [somewhere, { [shownIn]: { $notContains: here } }] } };
  return { from: notBefore(shownFrom, now), until: notAfter(shownUntil, now), places };
}

/** The database filter for the rows whose window has closed for good, or shows them nowhere. */
export function closedWindow({ roles }: TypeMap, now: Date): object {
  const [, shownUntil, shownIn] = columnsOf(roles);
  return { $or: [{ [shownUntil]: { $lte: now } }, { [shownIn]: ',' }] };
}

/** Every story type has them: rights-columns.ts. */
function columnsOf(roles: TypeMap['roles']): readonly [string, string, string] {
  const [from, until, places] = [roles.shownFrom?.attribute, roles.shownUntil?.attribute, roles.shownIn?.attribute];
  if (from === undefined || until === undefined || places === undefined) throw new Error('syndication: a story type without the columns of its rights.');
  return [from, until, places];
}

const dated = (at: string | null): Date | null => (at === null ? null : new Date(at));

function moment(at: unknown): string | null {
  if (typeof at === 'string' && at.trim() === '') return null;
  return at instanceof Date || typeof at === 'number' || typeof at === 'string' ? new Date(at).toISOString() : null;
}
