import { inSmallKeys } from '../../json/in-small-keys';
import { isObject, listAt, valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import type { Stated } from '../../values/stated';
import { withhold } from '../../values/withhold';
import { intakeNote } from '../../intake-note';

/**
 * What an item is for. Advisories, TT's `INFO`, events and plans of coverage are sent to the desk and never to readers: withheld.
 * A rights expression for machines, which we do not read, is put before the editor.
 */
export function readPurpose(item: JsonObject): Stated {
  const stated = (['type', 'profile'] as const).flatMap((key) => {
    const word = lineAt(item, key);
    return word !== null && FOR_THE_DESK.test(word) ? [{ key, word }] : [];
  });
  const genre = [...listAt(item, 'genre'), ...listAt(item, 'genres')].map((entry) => lineAt(entry, 'name') ?? '').find((name) => FOR_THE_DESK.test(name));
  const plan = ['eventdetails', 'plannedcoverage'].find((key) => key in item);
  const found = stated[0] ?? (plan === undefined ? null : { key: plan, word: plan }) ?? (genre === undefined ? null : { key: 'genre', word: genre });
  const told = found === null ? NOTHING : withhold({ code: 'status-for-desk' }, `ninjs:${found.key}`, found.word);
  return { statements: told.statements, notes: [...told.notes, ...machineRights(item)] };
}

const FOR_THE_DESK = /^(?:advisory|advisories|info|event|planning|daybook)\b/i;
const NOTHING: Stated = { statements: [], notes: [] };

function machineRights(item: JsonObject): Stated['notes'] {
  const rights = valueAt(item, 'rightsinfo');
  const info = isObject(rights) ? inSmallKeys(rights) : {};
  const stated = lineAt(info, 'encodedrights') ?? lineAt(info, 'linkedrights');
  return stated === null ? [] : [intakeNote('ninjs:rightsinfo', 'check', { code: 'rights-for-machines' }, stated.slice(0, 300))];
}
