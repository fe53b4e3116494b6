import type { RightsMoment } from '../../story/story';
import type { Term } from '../terms/term';

/** Finds in usage terms what one kind of wording says. Policy is an ordered list of such rules. */
export interface WordRule {
  readonly name: string;
  find(text: string, moments: MomentReaders): readonly FoundTerm[];
}

/** A term, and the words of the text that say it: from `start` up to `end`. */
export interface FoundTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** How dates in words become moments. Whatever cannot be read stays as stated, and holds. */
export interface MomentReaders {
  readonly embargo: (stated: string) => RightsMoment;
  readonly expiry: (stated: string) => RightsMoment;
}
