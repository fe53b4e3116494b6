import { htmlLineAt } from '../../json/html-line-at';
import { inSmallKeys } from '../../json/in-small-keys';
import { isObject, listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';

/** A headline or description, and where it stands. */
export interface RoleText {
  readonly words: string;
  readonly rule: string;
}

/**
 * The headline or the description of an item that readers see. ninjs 2 and 3 list them with roles (`headlines`, `descriptions`), ninjs 1
 * has the role in the key (`headline`, `headline_main`, `description_text`). Roles are the provider's own words: those named here come
 * best first, one without a role after the best; a headline of a role that nobody knows is taken before none, but never one for
 * machines or for the desk (`seo`, `usage`).
 */
export function roleText(item: JsonObject, name: 'headline' | 'description', roles: readonly string[]): RoleText | null {
  const listed = listAt(item, `${name}s`)
    .filter(isObject)
    .map(inSmallKeys)
    .map((entry) => ({ role: (lineAt(entry, 'role') ?? '').toLowerCase(), words: htmlLineAt(entry, 'value'), place: `${name}s/${lineAt(entry, 'role') ?? 'value'}` }));
  const keyed = Object.keys(item)
    .filter((key) => key === name || key.startsWith(`${name}_`))
    .map((key) => ({ role: key.slice(name.length + 1), words: htmlLineAt(item, key), place: key }));
  const [best] = [...listed, ...keyed]
    .flatMap(({ role, words, place }) => (words === null ? [] : [{ role, words, rule: `ninjs:${place}`, rank: rankOf(role, roles) }]))
    .filter(({ rank, role }) => rank < UNKNOWN || (name === 'headline' && !NOT_PRINTED.test(role)))
    .toSorted((one, other) => one.rank - other.rank);
  return best === undefined ? null : { words: best.words, rule: best.rule };
}

const UNKNOWN = 1000;
const NOT_PRINTED = /seo|social|short|sub|kicker|alt|slug|teaser|alert|usage|internal|working|url|sms/;

function rankOf(role: string, roles: readonly string[]): number {
  if (role === '') return 0.5;
  const rank = roles.indexOf(role);
  return rank < 0 ? UNKNOWN : rank;
}
