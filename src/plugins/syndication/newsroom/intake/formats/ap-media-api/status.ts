import { listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { state, type Statement } from '../../state';
import { readDeskWords } from '../../values/desk-words';
import { readPubStatus } from '../../values/pub-status';
import type { Stated } from '../../values/stated';
import { strictestStatusFirst } from '../../values/strictest-status';
import { withhold } from '../../values/withhold';

/**
 * Whether an item may run, as AP says it (https://api.ap.org/media/v/docs/api/Publishable-Content/): without `newscontent` among its
 * signals it is for editors and never publishable; a kill wins over that; then `pubstatus`; `editorialtypes` say what kind of version it is.
 */
export function readStatus(item: JsonObject): Stated {
  const status = readPubStatus(lineAt(item, 'pubstatus'), 'ap-media-api:pubstatus');
  const desk = readDeskWords({ headline: lineAt(item, 'headline'), slugline: lineAt(item, 'slugline'), note: lineAt(item, 'ednote') }, 'ap-media-api:slugline');
  const types = [lineAt(item, 'profile'), ...listAt(item, 'editorialtypes').map((type) => lineAt({ type }, 'type'))].filter((type) => type !== null);
  const signals = listAt(item, 'signals').map((signal) => lineAt({ signal }, 'signal') ?? '');
  const publishable: Stated = signals.includes('newscontent') ? NOTHING : withhold(NOT_FOR_READERS, 'ap-media-api:signals', signals.join(' '));
  const said = [...publishable.statements, ...types.flatMap(statementsOf), ...desk.statements, ...status.statements];
  return { statements: strictestStatusFirst(said), notes: [...publishable.notes, ...status.notes, ...desk.notes] };
}

const NOTHING: Stated = { statements: [], notes: [] };
const NOT_FOR_READERS = { code: 'status-ap-advisory' } as const;

const RULE = 'ap-media-api:editorialtypes';

function statementsOf(type: string): readonly Statement[] {
  switch (type.toLowerCase()) {
    case 'kill':
    case 'elimination':
      return [state('pubStatus', 'canceled', RULE, type)];
    case 'withhold':
    case 'disregard':
    case 'advisory':
      return [state('pubStatus', 'withheld', RULE, type)];
    case 'corrective':
    case 'correction':
      return [state('correctionClass', 'correction', RULE, type)];
    case 'clarification':
      return [state('correctionClass', 'clarification', RULE, type)];
    case 'holdforrelease':
      return [state('rights.embargo', { kind: 'unreadable', stated: type }, RULE, type)];
    default:
      return [];
  }
}
