import { dateKey, monthOf, type DayWords } from './day-words';
import { oneSpelling } from './spelling-variants';

/** A word of a copy: the key by which it compares, and where it stands. */
export interface CopyWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words as they stand; only white space and the shape of quotation marks and dashes do not count. */
export function exactWords(copy: string): readonly CopyWord[] {
  return [...copy.matchAll(/\S+/g)].map((match) => at(match, sameShape(match[0])));
}

/**
 * The words by what they mean: capitals, spelling variants, commas, stops and the form of a date do not count. What changes the
 * sense does: figures with their signs, currencies, a question mark, whether words stand in quotation marks.
 */
export function contentWords(copy: string, days: DayWords): readonly CopyWord[] {
  return joinDates([...copy.matchAll(WORD)].map((match) => at(match, contentKey(match[0]))), days);
}

const QUOTE = String.raw`["“”„‟«»‹›‘’‚‛'\x60´]`;
const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?!\p{L})`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:['’](?=\p{L})[\p{L}\p{M}]+|[.,:](?=\p{N})\p{N}+)*`,
    String.raw`(?:''|\x60\x60|${QUOTE})`,
    String.raw`(?<!\S)[-−–](?=\p{N})|(?<=\p{N})[-−–—](?=\p{N})`,
    String.raw`[?¿\p{S}%&@#§/\\]`,
  ].join('|'),
  'gu',
);
const ONLY_QUOTE = new RegExp(String.raw`^${QUOTE}{1,2}$`, 'u');

const at = (match: RegExpExecArray, key: string): CopyWord => ({ key, start: match.index, end: match.index + match[0].length });

function contentKey(word: string): string {
  if (ONLY_QUOTE.test(word)) return '"';
  if (/^[-−–—]$/.test(word)) return '-';
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return word.replaceAll('.', '').toLowerCase();
  return oneSpelling(word.normalize('NFC').toLowerCase().replaceAll('’', "'"));
}

function sameShape(word: string): string {
  return word
    .normalize('NFC')
    .replace(/''|``|["“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›`´]/g, "'")
    .replace(/--|[‐‑‒–—−]/g, '-')
    .replaceAll('…', '...');
}

/** `5 March 2021`, `March 5, 2021`, `05.03.2021`: one word for the day, whatever its form. */
function joinDates(words: readonly CopyWord[], days: DayWords): readonly CopyWord[] {
  const joined: CopyWord[] = [];
  for (let place = 0; place < words.length; ) {
    const date = dateAt(words, place, days);
    const first = words[place];
    if (first === undefined) break;
    joined.push(date === null ? first : { key: date.key, start: first.start, end: words[place + date.length - 1]?.end ?? first.end });
    place += date?.length ?? 1;
  }
  return joined;
}

function dateAt(words: readonly CopyWord[], place: number, days: DayWords): { readonly key: string; readonly length: number } | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words[place]?.key ?? '');
  if (dotted) return keyed(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), 1);
  const next = JOINTS.has(words[place + 1]?.key ?? '') ? 2 : 1;
  const [one = '', other = ''] = [words[place]?.key, words[place + next]?.key];
  const [day, name] = DAY.test(one) ? [one, other] : [other, one];
  const month = DAY.test(day) ? monthOf(name, days) : null;
  if (month === null || (next === 2 && day !== one)) return null;
  const later = place + next + (JOINTS.has(words[place + next + 1]?.key ?? '') ? 2 : 1);
  const year = YEAR.exec(words[later]?.key ?? '')?.[0] ?? null;
  return keyed(year === null ? null : Number(year), month, Number.parseInt(day, 10), year === null ? next + 1 : later - place + 1);
}

function keyed(year: number | null, month: number, day: number, length: number): { readonly key: string; readonly length: number } | null {
  const key = dateKey(year, month, day);
  return key === null ? null : { key, length };
}

const DAY = /^\d{1,2}(?:st|nd|rd|th|er|º)?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const JOINTS: ReadonlySet<string> = new Set(['of', 'de', 'del']);
