import type { Core } from '@strapi/strapi';
import type { Search } from './found-stories';
import type { TypeMap } from '../shape/story-map';

/** What the radar looks for among stories. */
export type RadarKind = 'embargoes' | 'rights' | 'withheld';

/** From when until when it looks. */
export interface Horizon {
  readonly now: Date;
  readonly until: Date;
}

/** The searches for one kind, none of which finds what another finds; each is answered from an index of its own. */
export function radarSearches(strapi: Core.Strapi, map: TypeMap, kind: RadarKind, horizon: Horizon): readonly Search[] {
  const attribute = (role: string) => map.roles[role]?.attribute ?? null;
  switch (kind) {
    case 'embargoes':
      return [...draftEmbargo(attribute('embargo'), horizon), ...termsEmbargo(attribute('shownFrom'), horizon)];
    case 'rights':
      return [
        ...endByTerms(attribute('shownUntil'), attribute('expiry'), horizon),
        ...endByField(attribute('expiry'), attribute('shownUntil'), horizon),
        ...endOfUnseenDraft(strapi, map, attribute('expiry'), horizon),
      ];
    case 'withheld': {
      const pubStatus = attribute('pubStatus');
      return pubStatus === null ? [] : [{ where: { ...DRAFT, [pubStatus]: 'withheld' }, moments: ['updatedAt'], order: 'desc' }];
    }
  }
}

const DRAFT = { publishedAt: { $null: true } };
const PUBLISHED = { publishedAt: { $notNull: true } };

const within = ({ now, until }: Horizon) => ({ $gt: now, $lte: until });

function draftEmbargo(embargo: string | null, horizon: Horizon): readonly Search[] {
  return embargo === null ? [] : [{ where: { ...DRAFT, [embargo]: within(horizon) }, moments: [embargo], order: 'asc' }];
}

/** A published story that its terms hide for now comes up by itself. */
function termsEmbargo(shownFrom: string | null, horizon: Horizon): readonly Search[] {
  return shownFrom === null ? [] : [{ where: { ...PUBLISHED, [shownFrom]: within(horizon) }, moments: [shownFrom], order: 'asc' }];
}

function endByTerms(shownUntil: string | null, expiry: string | null, horizon: Horizon): readonly Search[] {
  if (shownUntil === null) return [];
  return [{ where: { ...PUBLISHED, [shownUntil]: within(horizon) }, moments: expiry === null ? [shownUntil] : [shownUntil, expiry], order: 'asc' }];
}

function endByField(expiry: string | null, shownUntil: string | null, horizon: Horizon): readonly Search[] {
  if (expiry === null) return [];
  const notByTerms = shownUntil === null ? {} : { $or: [{ [shownUntil]: { $null: true } }, { [shownUntil]: { $gt: horizon.until } }] };
  return [{ where: { ...PUBLISHED, [expiry]: within(horizon), ...notByTerms }, moments: [expiry], order: 'asc' }];
}

/** Beside a published version, the draft says nothing new. */
function endOfUnseenDraft(strapi: Core.Strapi, { uid }: TypeMap, expiry: string | null, horizon: Horizon): readonly Search[] {
  if (expiry === null) return [];
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const { columnName } = attributes[expiry] as unknown as { readonly columnName: string };
  const seen = strapi.db
    .getConnection(`${tableName} as d`)
    .innerJoin(`${tableName} as p`, (join) => join.on('p.document_id', 'd.document_id').on(strapi.db.connection.raw(`coalesce(p.locale, '') = coalesce(d.locale, '')`)))
    .whereNull('d.published_at')
    .whereNotNull('p.published_at')
    .where(`d.${columnName}`, '>', horizon.now)
    .where(`d.${columnName}`, '<=', horizon.until);
  return [{ where: { ...DRAFT, [expiry]: within(horizon), id: { $notIn: seen.select('d.id') } }, moments: [expiry], order: 'asc' }];
}
