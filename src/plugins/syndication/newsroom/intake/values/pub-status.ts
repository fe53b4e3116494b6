import type { RightsMoment } from '../../story/story';
import { intakeNote } from '../intake-note';
import type { IntakeNote } from '../reading';
import { state, type Statement } from '../state';

/** What a provider's word for the status of a story says: statements to be ranked, and what the editor should know. */
export interface StatedStatus {
  readonly statements: readonly Statement[];
  readonly notes: readonly IntakeNote[];
}

/**
 * Reads a status as IPTC's standards and agencies word it (`stat:usable`, `Usable`, `embargoed`, `Withheld`, `cancelled`,
 * `killed`), case and scheme aside. Missing means usable (NewsML-G2 default). An unknown word withholds the story:
 * rights fail closed. `embargoed` without a date is an embargo without an end; state a dated embargo first.
 */
export function readPubStatus(stated: string | null, rule: string): StatedStatus {
  if (stated === null) return { statements: [], notes: [] };
  switch (stated.trim().toLowerCase().replace(/^.*[:/]/, '')) {
    case 'usable':
      return { statements: [state('pubStatus', 'usable', rule, stated)], notes: [] };
    case 'withheld':
      return { statements: [state('pubStatus', 'withheld', rule, stated)], notes: [] };
    case 'canceled':
    case 'cancelled':
    case 'killed':
    case 'kill':
      return { statements: [state('pubStatus', 'canceled', rule, stated)], notes: [] };
    case 'embargoed':
      return { statements: [state('pubStatus', 'usable', rule, stated), state('rights.embargo', withoutEnd(stated), rule, stated)], notes: [] };
    default:
      return {
        statements: [state('pubStatus', 'withheld', rule, stated)],
        notes: [intakeNote(rule, 'check', { code: 'status-unknown' }, stated)],
      };
  }
}

function withoutEnd(stated: string): RightsMoment {
  return { kind: 'unreadable', stated };
}
