import type { TypeMap } from './story-map';

/** A row or a part of one, its keys the roles; what is not annotated is left out. */
export interface ByRole {
  readonly [role: string]: unknown;
}

/** Renames a row's attributes to their roles, at every depth. */
export function byRole(row: unknown, map: TypeMap): ByRole {
  const attributes = asRecord(row);
  const renamed: Record<string, unknown> = {};
  for (const [role, { attribute, of }] of Object.entries(map.roles)) {
    const value = attributes[attribute];
    renamed[role] = of === null || value === null || value === undefined ? (value ?? null) : nested(value, of, byRole);
  }
  return renamed;
}

/** Renames roles to the attributes of a row, at every depth; roles that the type does not have are left out. */
export function byAttribute(values: ByRole, map: TypeMap): Record<string, unknown> {
  const renamed: Record<string, unknown> = {};
  for (const [role, value] of Object.entries(values)) {
    const mapped = map.roles[role];
    if (!mapped) continue;
    const keepsAsIs = mapped.is !== 'list' || mapped.of === null || !Array.isArray(value);
    renamed[mapped.attribute] = keepsAsIs ? value : nested(value, mapped.of, (item, of) => byAttribute(asRecord(item), of));
  }
  return renamed;
}

/** The populate of a query that loads every annotated relation and component, and no media. */
export function populateOf(map: TypeMap): Record<string, object> {
  const populate: Record<string, object> = {};
  for (const { attribute, of } of Object.values(map.roles)) if (of) populate[attribute] = { populate: populateOf(of) };
  return populate;
}

/** The name under which the API serves a role, down a path: `citation.address`, `pictures.0.credit`. */
export function attributePath(path: readonly (string | number)[], map: TypeMap): string[] {
  let at: TypeMap | null = map;
  return path.map((step) => {
    if (typeof step === 'number') return String(step);
    const mapped: TypeMap['roles'][string] | undefined = at?.roles[step];
    at = mapped?.of ?? null;
    return mapped?.attribute ?? step;
  });
}

/** An object's own keys; an empty record for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function nested<Renamed>(value: unknown, of: TypeMap, rename: (item: unknown, of: TypeMap) => Renamed): Renamed | Renamed[] {
  return Array.isArray(value) ? value.map((item) => rename(item, of)) : rename(value, of);
}
