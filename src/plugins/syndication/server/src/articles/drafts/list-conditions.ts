import type { TypeMap } from '../shape/story-map';

/** What the fields of a story say of its rights. */
export type SaidByFields = 'killed' | 'withheld' | 'embargoed' | 'expiring' | 'expired';

/**
 * The content manager's filters for what the fields of a story say, one condition a field, so that its list shows each of them;
 * `null` when the type has no such field. `soon` ends what counts as expiring.
 */
export function listConditions(wanted: SaidByFields, { roles }: TypeMap, now: Date, soon: Date): readonly Condition[] | null {
  switch (wanted) {
    case 'killed':
      return on(roles.pubStatus, [{ $eq: 'canceled' }]);
    case 'withheld':
      return on(roles.pubStatus, [{ $eq: 'withheld' }]);
    case 'embargoed':
      return on(roles.embargo, [{ $gt: now.toISOString() }]);
    case 'expiring':
      return on(roles.expiry, [{ $gt: now.toISOString() }, { $lte: soon.toISOString() }]);
    case 'expired':
      return on(roles.expiry, [{ $lte: now.toISOString() }]);
  }
}

type Condition = Readonly<Record<string, object>>;

function on(role: TypeMap['roles'][string] | undefined, conditions: readonly object[]): readonly Condition[] | null {
  return role ? conditions.map((condition) => ({ [role.attribute]: condition })) : null;
}
