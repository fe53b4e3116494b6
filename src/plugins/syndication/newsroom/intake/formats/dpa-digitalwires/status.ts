import { listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { state } from '../../state';
import { readDeskWords } from '../../values/desk-words';
import { readPubStatus } from '../../values/pub-status';
import type { Stated } from '../../values/stated';
import { strictestStatusFirst } from '../../values/strictest-status';
import { withhold } from '../../values/withhold';

/**
 * Whether an item may run. dpa sends embargoed items as `usable`: the date holds on its own. A signal (`sig:correction`) says what a
 * version repairs; `sig:update` repairs nothing. AP's items keep AP's own rule: without `apsig:newscontent` never publishable.
 */
export function readStatus(item: JsonObject, note: string | null): Stated {
  const status = readPubStatus(lineAt(item, 'pubstatus'), 'dpa-digitalwires:pubstatus');
  const desk = readDeskWords({ headline: lineAt(item, 'headline'), slugline: null, note }, 'dpa-digitalwires:ednotes');
  const categories = listAt(item, 'categories').map((category) => ({ type: lineAt(category, 'type'), qcode: lineAt(category, 'qcode') ?? '' }));
  const signals = [lineAt(item, 'signal') ?? '', ...categories.filter(({ type }) => type === 'dnltype:signal').map(({ qcode }) => qcode)];
  const isAp = categories.some(({ qcode }) => qcode === 'dnlprov:ap');
  const publishable = isAp && !signals.includes('apsig:newscontent') ? withhold(NOT_FOR_READERS, 'dpa-digitalwires:signal', signals.join(' ').trim()) : NOTHING;
  const kill = signals.find((signal) => /^sig:(?:kill|cancel)/.test(signal));
  const said = [
    state('pubStatus', kill === undefined ? null : 'canceled', 'dpa-digitalwires:signal', kill),
    ...publishable.statements,
    state('correctionClass', signals.includes('sig:correction') ? 'correction' : null, 'dpa-digitalwires:signal', 'sig:correction'),
    ...desk.statements,
    ...status.statements,
  ];
  return { statements: strictestStatusFirst(said), notes: [...publishable.notes, ...status.notes, ...desk.notes] };
}

const NOTHING: Stated = { statements: [], notes: [] };
const NOT_FOR_READERS = { code: 'status-ap-item' } as const;
