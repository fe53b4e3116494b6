import type { CalendarDate } from '../../story/news-date';
import type { Relationship } from '../../story/story';
import type { CorrectionClass } from '../../story/story';
import type { Quoted, Sentence } from '../sentence';

/**
 * The block in one language, as whole sentences: a translator moves every part to where the language wants it, and
 * nothing is glued from terms. What others wrote (titles, notices, credit lines) is never translated.
 */
export interface AttributionLocale {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the block is called where it is not seen. */
  readonly label: string;
  readonly citation: {
    /** The title, and when it was first published. */
    readonly work: (title: Quoted, published: CalendarDate | null) => Sentence;
    readonly retrievedFrom: (work: Sentence, retrieved: CalendarDate, address: Quoted) => Sentence;
    readonly retrieved: (work: Sentence, retrieved: CalendarDate) => Sentence;
    readonly from: (work: Sentence, address: Quoted) => Sentence;
    readonly unretrieved: (work: Sentence) => Sentence;
  };
  /** With a photographer in the credit line, and with agencies alone. */
  readonly photoCredit: Readonly<Record<'by' | 'unnamed', (line: Quoted) => Sentence>>;
  readonly correction: Readonly<Record<CorrectionClass, (note: Quoted, date: CalendarDate | null) => Sentence>>;
  /** By whom the original is, or that it is somebody's whom nobody named. */
  readonly relationship: Readonly<Record<Relationship, { readonly by: (party: Quoted) => Sentence; readonly unnamed: string }>>;
}
