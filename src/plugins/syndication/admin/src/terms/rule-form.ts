import { readTerm } from '../../../newsroom/rights/terms/parse-terms';
import type { Term } from '../../../newsroom/rights/terms/term';

/** The kinds of rules that an editor may enter, in the order of the form. */
export const RULE_KINDS = ['territory', 'channel', 'embargo', 'expiry', 'retention', 'edits', 'pictures', 'credit', 'pass-on', 'archive', 'purpose', 'machine-use', 'indexing'] as const satisfies readonly Term['kind'][];
export type RuleKind = (typeof RULE_KINDS)[number];

/** What was entered so far. Each kind of rule takes what it needs of it. */
export interface RuleForm {
  readonly kind: RuleKind;
  readonly effect: 'allow' | 'deny';
  readonly places: readonly string[];
  readonly ways: readonly string[];
  readonly moment: Date | null;
  readonly days: number | null;
  readonly from: 'publication' | 'transmission';
  /** Which of {@link choicesOf}. */
  readonly choice: number;
  readonly line: string;
}

export const EMPTY_RULE: RuleForm = { kind: 'territory', effect: 'deny', places: [], ways: [], moment: null, days: null, from: 'publication', choice: 0, line: '' };

/** The terms of a kind that has no more than a few, the strictest first; none for a kind that asks for more. */
export function choicesOf(kind: RuleKind): readonly Term[] {
  switch (kind) {
    case 'edits':
      return [{ kind, may: 'no' }, { kind, may: 'style' }, { kind, may: 'yes' }];
    case 'pictures':
      return [{ kind, licensed: 'no' }, { kind, licensed: 'separately' }, { kind, licensed: 'with-text' }];
    case 'pass-on':
    case 'archive':
      return [{ kind, may: false }, { kind, may: true }];
    case 'purpose':
      return [{ kind, only: 'editorial' }];
    case 'machine-use':
      return [{ kind, reserved: true }, { kind, reserved: false }];
    case 'indexing':
      return [{ kind, policy: 'noindex-all' }, { kind, policy: 'noindex-news' }, { kind, policy: 'canonical-to-source' }, { kind, policy: 'self' }];
    case 'territory':
    case 'channel':
    case 'embargo':
    case 'expiry':
    case 'retention':
    case 'credit':
      return [];
  }
}

/** The term that was entered; `null` while something is missing. */
export function termOf({ kind, effect, places, ways, moment, days, from, choice, line }: RuleForm): Term | null {
  const at = moment === null ? null : { kind: 'at', instant: moment.toISOString() };
  switch (kind) {
    case 'territory':
      return readTerm({ kind, effect, places });
    case 'channel':
      return readTerm({ kind, effect, ways });
    case 'embargo':
      return readTerm({ kind, until: at });
    case 'expiry':
      return readTerm({ kind, at });
    case 'retention':
      return readTerm({ kind, days, from });
    case 'credit':
      return readTerm({ kind, mandatory: true, line: line.trim() });
    case 'edits':
    case 'pictures':
    case 'pass-on':
    case 'archive':
    case 'purpose':
    case 'machine-use':
    case 'indexing':
      return choicesOf(kind)[choice] ?? null;
  }
}
