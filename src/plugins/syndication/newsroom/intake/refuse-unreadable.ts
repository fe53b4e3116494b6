import { intakeNote } from './intake-note';
import type { NoteSentence } from './note-sentences';
import type { IntakeNote, Payload } from './reading';

const RULE = 'refuse-unreadable';

/** Refuses what holds no words: nothing visible, or bytes that are no text. `null` when the payload can be read. */
export function refuseUnreadable({ text }: Payload): IntakeNote | null {
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse({ code: 'payload-nul-byte', ...placeOf(text, nul) });
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) {
    return refuse({ code: 'payload-empty' });
  }
  const { count, first } = countUnreadable(text);
  // A few broken signs are a damaged text; every tenth is a picture, a PDF or text in another encoding.
  if (count * 10 <= text.length) return null;
  return refuse({ code: 'payload-no-text', count, all: text.length, ...placeOf(text, first) });
}

const refuse = (sentence: NoteSentence): IntakeNote => intakeNote(RULE, 'refused', sentence);

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

function placeOf(text: string, index: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, character: (before.at(-1)?.length ?? 0) + 1 };
}
