import type { IntakeNote } from '../reading';
import type { Statement } from '../state';

/** What one place of a payload says: statements to be ranked, and what the editor should know of them. */
export interface Stated {
  readonly statements: readonly Statement[];
  readonly notes: readonly IntakeNote[];
}
