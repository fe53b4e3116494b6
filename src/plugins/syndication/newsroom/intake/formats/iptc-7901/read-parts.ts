import { cleanText } from '../../../story/clean-text';
import { isSigned } from '../../wording/byline-roles';

/** The parts of one story of the wire. */
export interface WireParts {
  /** The line of service, priority and provider. */
  readonly header: string;
  readonly keywords: string | null;
  /** `REFILE`, `1ST LEAD`, `2ND LEAD`, `3RD NET`, as printed. */
  readonly signs: readonly string[];
  readonly headline: string | null;
  readonly byline: string | null;
  readonly paragraphs: readonly string[];
  /** The notebook and what is not for publication. */
  readonly forDesk: string | null;
  /** Day, hour and minute, zone, month and year: `071341 GMT Okt 15`. */
  readonly sent: string | null;
}

/**
 * Takes a story apart. The header ends with its line; keywords stand before STX; the head ends with `=`; paragraphs are divided by blank
 * lines or open with blanks; from `# Notebook` or the word that nothing is for publication all is for the desk; ETX ends the text.
 */
export function readParts(story: string): WireParts {
  const [header = '', ...rest] = story.split('\n');
  const [content = '', trailer = ''] = rest.join('\n').split('\x03');
  const lines = content.split('\n');
  const start = lines.findIndex((line) => line.includes('\x02'));
  const headEnd = lines.slice(0, 30).findIndex((line, place) => place >= start && /(?:^|\s)=\s{0,5}$/.test(line));
  const top = lines.slice(0, Math.max(headEnd + 1, 0)).map(wordsOf);
  const keywords = top.slice(0, start >= 0 ? start : top.findIndex((line) => line.includes('/')) + 1).filter((line) => line !== '');
  const head = top.slice(start >= 0 ? start : keywords.length === 0 ? 0 : top.findIndex((line) => line.includes('/')) + 1).filter((line) => line !== '');
  const text = lines.slice(headEnd + 1);
  const note = text.findIndex((line) => NOTES.test(line));
  const end = text.findLastIndex((line) => SENT.test(wordsOf(line)));
  return {
    header: wordsOf(header),
    keywords: keywords.join(' ').replace(/^\/|\/$/g, '') || null,
    signs: head.filter((line) => SIGN.test(line)),
    headline: headlineIn(head.filter((line) => !SIGN.test(line) && !isSigned(line))),
    byline: head.find(isSigned) ?? null,
    paragraphs: paragraphsOf(text.slice(0, note >= 0 ? note : end >= 0 ? end : text.length)),
    forDesk: note < 0 ? null : text.slice(note, end > note ? end : text.length).map(wordsOf).filter((line) => line !== '' && !/^[* ]+$/.test(line)).join('\n') || null,
    sent: SENT.exec(wordsOf(trailer))?.[0] ?? (end >= 0 ? (SENT.exec(wordsOf(text[end] ?? ''))?.[0] ?? null) : null),
  };
}

const NOTES = /^# |^(?:\* ){2,}\*|^The following information is not (?:intended )?for publication|^Die folgenden Informationen sind nicht zur Veröffentlichung/;
const SIGN = /^(?:\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|NET|UPDATE)|\d{1,2}\. ZUSAMMENFASSUNG|LEAD|REFILE|CORRECTION|CORRECTED|KORREKTUR|BERICHTIGUNG|KILL|WITHDRAWAL|ADVISORY|EMBARGO(?:ED)?\b.*|SPERRFRIST\b.*|URGENT|FLASH|ROUNDUP|EXTRA|FEATURE|ANALYSIS|PREVIEW|INTERVIEW)$/;
const SENT = /^\d{6}(?: [A-Z]{3,4})? \p{L}{3,4}\.? \d{2}$/iu;

function wordsOf(line: string): string {
  return cleanText(line).replaceAll('\x7f', '').replace(/\s+/g, ' ').trim().replace(/\s?=$/, '').trim();
}

/** A headline wraps at the width of a teleprinter; shorter lines above it name the subject. */
function headlineIn(lines: readonly string[]): string | null {
  const last = lines.length - 1;
  const first = lines.findLastIndex((line, place) => place < last && line.length < WRAPPED) + 1;
  return lines.slice(first).join(' ') || null;
}

const WRAPPED = 45;

function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const words = wordsOf(line);
    if (words !== '' && isOpen && !/^\s{2,}\S/.test(line)) paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`);
    else if (words !== '') paragraphs.push(words);
    isOpen = words !== '';
  }
  return paragraphs;
}
