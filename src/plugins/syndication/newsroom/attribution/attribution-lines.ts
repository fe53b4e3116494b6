import type { PhotoCredit } from '../story/story';
import type { Attribution } from './attribution';
import { calendarIn } from './calendar-in';
import { citationLine } from './citation-line';
import type { Correction } from './correction';
import { creditLine } from './credit-line/credit-line';
import type { AttributionLocale } from './locales/locale';
import type { Presentation } from './presentation';
import { relationshipSentence } from './relationship-sentence';
import { quotedWords, type Sentence } from './sentence';

/** One line of the block: what it is, and its sentence. */
export interface AttributionLine {
  readonly kind: 'correction' | 'relationship' | 'credit-line' | 'photo-credit' | 'copyright-notice' | 'citation' | 'legal-notice';
  readonly sentence: Sentence;
}

/** The block, line by line, in the order in which every form prints it. Notices stand word for word in every language. */
export function attributionLines(attribution: Attribution, locale: AttributionLocale): readonly AttributionLine[] {
  const { correction, creditLine: storyCredit, photoCredits, copyrightNotice, legalNotice, presentation } = attribution;
  const lines: AttributionLine[] = [];
  const print = (kind: AttributionLine['kind'], sentence: Sentence | null) => sentence && lines.push({ kind, sentence });
  print('correction', correction && correctionSentence(correction, locale));
  print('relationship', relationshipSentence(attribution, locale));
  print('credit-line', verbatim(storyCredit));
  for (const credit of eachLineOnce(photoCredits)) print('photo-credit', photoCreditSentence(credit, presentation, locale));
  print('copyright-notice', verbatim(copyrightNotice));
  print('citation', citationLine(attribution, locale));
  print('legal-notice', verbatim(legalNotice));
  return lines;
}

function photoCreditSentence(credit: PhotoCredit, { creditStyle }: Presentation, locale: AttributionLocale): Sentence {
  const words = quotedWords(creditLine(credit, creditStyle));
  return credit.photographer === null ? locale.photoCredit.unnamed(words) : locale.photoCredit.by(words);
}

function eachLineOnce(credits: readonly PhotoCredit[]): readonly PhotoCredit[] {
  return credits.filter(({ line }, index) => credits.findIndex((other) => other.line === line) === index);
}

function verbatim(words: string | null): Sentence | null {
  return words ? [quotedWords(words)] : null;
}

function correctionSentence({ note, class: kind, date }: Correction, locale: AttributionLocale): Sentence {
  return locale.correction[kind ?? 'correction'](quotedWords(note), calendarIn(date));
}
