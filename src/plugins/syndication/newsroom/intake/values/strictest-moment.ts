import type { RightsMoment } from '../../story/story';
import { state, type Statement } from '../state';
import { readEmbargo, readExpiry } from './rights-moment';

/** Words for a rights date, and the rule that found them. */
export interface StatedWords {
  readonly words: string;
  readonly rule: string;
}

/** The embargo that holds longest where a payload states several: one that nobody can read first, then the latest. */
export function strictestEmbargo(stated: readonly StatedWords[]): Statement {
  const [first] = strictestFirst(stated, readEmbargo, (one, other) => other.localeCompare(one));
  return first === undefined ? null : state('rights.embargo', first.moment, first.rule, first.words);
}

/** The expiry that ends our right soonest where a payload states several. */
export function strictestExpiry(stated: readonly StatedWords[]): Statement {
  const [first] = strictestFirst(stated, readExpiry, (one, other) => one.localeCompare(other));
  return first === undefined ? null : state('rights.expiry', first.moment, first.rule, first.words);
}

interface ReadWords extends StatedWords {
  readonly moment: RightsMoment;
}

function strictestFirst(stated: readonly StatedWords[], read: (words: string) => RightsMoment | null, order: (one: string, other: string) => number): readonly ReadWords[] {
  const all = stated.flatMap(({ words, rule }) => {
    const moment = read(words);
    return moment === null ? [] : [{ words, rule, moment }];
  });
  return all.toSorted((one, other) => {
    if (one.moment.kind === 'unreadable' || other.moment.kind === 'unreadable') return Number(other.moment.kind === 'unreadable') - Number(one.moment.kind === 'unreadable');
    return order(one.moment.instant, other.moment.instant);
  });
}
