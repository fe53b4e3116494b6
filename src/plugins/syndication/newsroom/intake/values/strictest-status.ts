import type { PubStatus } from '../../story/story';
import type { Statement } from '../state';

/** The same statements with the strictest status first: a kill wins over anything, and what is withheld by one word is not freed by another. */
export function strictestStatusFirst(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((one, other) => rankOf(one) - rankOf(other));
}

const RANKS: Readonly<Record<PubStatus, number>> = { canceled: 0, withheld: 1, usable: 2 };

function rankOf(statement: Statement): number {
  return statement?.field === 'pubStatus' ? RANKS[statement.value] : RANKS.usable + 1;
}
