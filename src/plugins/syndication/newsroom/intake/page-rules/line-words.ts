import { isSignature } from '../wording/byline-and-date';
import { plainWords } from '../wording/plain-words';

/** The words of a line, without the mark of a list before it; the day of `4. März` stays. */
export function lineWords(paragraph: string): string {
  return plainWords(paragraph.replace(/^(?:\d{1,2}\.\s+(?=\[)|[-*•]\s+)/, ''));
}

/** Whether a paragraph is a line that says by whom or when. */
export function isSignedLine(paragraph: string): boolean {
  return paragraph.length <= 600 && isSignature(plainWords(paragraph));
}
