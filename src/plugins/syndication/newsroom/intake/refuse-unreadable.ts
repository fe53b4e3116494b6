import type { IntakeNote, Payload } from './reading';

const RULE = 'refuse-unreadable';

/** Refuses what holds no words: nothing visible, or bytes that are no text. `null` when the payload can be read. */
export function refuseUnreadable({ text }: Payload): IntakeNote | null {
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse(`The text holds a NUL byte in ${placeOf(text, nul)}: it is a file, not text. ${MEND}`);
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) {
    return refuse('The text is empty: no letter, digit or sign stands in it. Copy the whole story, from its headline to its last line, and paste it again.');
  }
  const { count, first } = countUnreadable(text);
  // A few broken signs are a damaged text; every tenth is a picture, a PDF or text in another encoding.
  if (count * 10 <= text.length) return null;
  return refuse(`${count} of ${text.length} characters are no text, the first in ${placeOf(text, first)}: it is a file, or its encoding was misread. ${MEND}`);
}

const MEND = 'Open it in the program that made it, or on its page, and copy the words from there.';

const refuse = (reason: string): IntakeNote => ({ rule: RULE, weight: 'refused', reason, quote: null });

function countUnreadable(text: string): { readonly count: number; readonly first: number } {
  let count = 0;
  let first = -1;
  for (let index = 0; index < text.length; index += 1) {
    if (!isUnreadable(text.charCodeAt(index))) continue;
    count += 1;
    if (first < 0) first = index;
  }
  return { count, first };
}

/** Control characters but tab, line and page breaks; the sign for a byte that could not be decoded. */
function isUnreadable(code: number): boolean {
  return (code < 0x20 && (code < 0x09 || code > 0x0d)) || (code >= 0x7f && code <= 0x9f) || code === 0xfffd;
}

function placeOf(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
}
