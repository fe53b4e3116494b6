import { state } from '../state';
import type { Stated } from '../values/stated';
import { readWireDate } from '../values/wire-date';
import type { StatedWords } from '../values/strictest-moment';
import { intakeNote } from '../intake-note';

/** States a date from every place that may hold it. One that cannot be read leaves its rank to the next, and a note. */
export function stateDates(field: 'firstPublished' | 'versionCreated', stated: readonly StatedWords[]): Stated {
  const unread = stated.filter(({ words }) => readWireDate(words) === null);
  return {
    statements: stated.map(({ words, rule }) => state(field, readWireDate(words), rule, words)),
    notes: unread.map(({ words, rule }) => intakeNote(rule, 'check', { code: 'date-unreadable' }, words.slice(0, 100).toWellFormed())),
  };
}
