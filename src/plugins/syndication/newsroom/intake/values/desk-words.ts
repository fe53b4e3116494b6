import type { CorrectionClass } from '../../story/story';
import { state, type Statement } from '../state';
import { findEmbargoWords } from '../wording/embargo-words';
import type { Stated } from './stated';
import { strictestStatusFirst } from './strictest-status';
import { readVersionSign } from './version-sign';
import { withhold } from './withhold';

/** The words of a wire that are written for the desk. */
export interface DeskWords {
  readonly headline: string | null;
  readonly slugline: string | null;
  /** The note to editors. */
  readonly note: string | null;
}

/**
 * Reads what the words for the desk say of this version. `KILL-` and `BC-Norden-Ferry,KILL` kill, `WITHDRAWN:` withholds,
 * `CORRECTED-`, `BC-Norden-Ferry,CORRECTIVE` and `Eds: CORRECTS …` correct; an embargo that the note orders holds as it is worded. A date
 * of embargo in a field of its own is stated before these.
 */
export function readDeskWords({ headline, slugline, note }: DeskWords, rule: string): Stated {
  const lines = (note ?? '').split('\n').slice(0, MOST_LINES);
  const signed = [headline, slugline, ...lines].flatMap((line) => [bySign(line, rule), byWords(line, ORDERS, rule)]);
  const said = [...signed, byWords(slugline, SLUG_ENDS, rule), ...lines.map((line) => byWords(line, NOTES, rule))];
  const statements = said.filter((statement) => statement !== null);
  const withdrawn = statements.find(({ value }) => value === 'withdrawal');
  const held: Stated = withdrawn ? withhold(WITHDRAWN, rule, withdrawn.quote) : { statements: [], notes: [] };
  const order = note === null ? null : findEmbargoWords(note);
  return {
    statements: [...strictestStatusFirst([...held.statements, ...statements]), state('rights.embargo', order === null ? null : { kind: 'unreadable', stated: order }, rule, order)],
    notes: held.notes,
  };
}

const MOST_LINES = 40;
const WITHDRAWN = { code: 'status-withdrawn' } as const;

type Kinds = readonly (readonly [RegExp, CorrectionClass | 'kill'])[];

function byWords(line: string | null, kinds: Kinds, rule: string): Statement {
  return line === null ? null : statementOf(kinds.find(([pattern]) => pattern.test(line.slice(0, 2000)))?.[1] ?? null, line, rule);
}

/** The sign that opens a line, an `Eds:` before it aside. A plain update says nothing here. */
function bySign(line: string | null, rule: string): Statement {
  const kind = line === null ? null : (readVersionSign(line.replace(/^\s*Eds\.?:?\s+/i, ''))?.kind ?? null);
  return line === null || kind === 'update' ? null : statementOf(kind, line, rule);
}

function statementOf(kind: CorrectionClass | 'kill' | null, line: string, rule: string): Statement {
  return kind === 'kill' ? state('pubStatus', 'canceled', rule, line) : state('correctionClass', kind, rule, line);
}

/** Words that no headline of news opens with or shouts. */
const ORDERS: Kinds = [
  [/\b(?:MANDATORY|BULLETIN|STORY) KILL\b|\bKILL (?:MANDATORY|NOTICE|ADVISORY)\b|\bmandatory kill\b/, 'kill'],
  [/^\W{0,3}(?:ANNULATION|ANNULE|ANULACIÓN|ANULADO|ANNULLAMENTO|ANNULLATO|INGETROKKEN)\s?[-–—:/]/, 'kill'],
];

/** AP's slugs end in the kind of version: `BC-US--Ferry,KILL`. A slug of plain words (`shark-kill`) says nothing. */
const SLUG_ENDS: Kinds = [
  [/^(?:AM|PM|BC|AP)-.{0,150}(?:-|,\s{0,2})(?:mandatory )?kill\W{0,3}$|,\s{0,2}elimination\W{0,3}$/i, 'kill'],
  [/^(?:AM|PM|BC|AP)-.{0,150}[-,\s](?:withhold|withdrawal|withdrawn)\W{0,3}$/i, 'withdrawal'],
  [/^(?:AM|PM|BC|AP)-.{0,150}[-,\s](?:corrective|correction)(?=\W|$)/i, 'correction'],
  [/^(?:AM|PM|BC|AP)-.{0,150}[-,\s]clarification(?=\W|$)/i, 'clarification'],
];

/** `Eds: CORRECTS spelling of Norden.`: in capitals, as agencies write what a version does; an order to kill in any words. */
const NOTES: Kinds = [
  [/^\W{0,5}(?:Eds:?\s{0,3})?KILLS?\b/, 'kill'],
  [/\b(?:please|must|should|editors?:?) (?:kill|delete|withdraw) (?:the |this )?(?:story|item|article|previous)/i, 'kill'],
  [/\b(?:story|item|article) (?:is|has been|was) (?:killed|canceled|cancelled)\b/i, 'kill'],
  [/\bmeldung (?:wird|wurde|ist) zurückgezogen\b/i, 'kill'],
  [/\bCORRECTS\b|\bCORRECTIVE\b/, 'correction'],
  [/\bCLARIFIES\b/, 'clarification'],
];
