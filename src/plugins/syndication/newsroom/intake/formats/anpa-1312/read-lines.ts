import { cleanText } from '../../../story/clean-text';
import { isSigned } from '../../wording/byline-roles';
import { printedSigns } from '../../wording/typewriter-signs';
import { isWriterTitle } from '../../wording/writer-title';

/** The lines of a story by what they are for. */
export interface WireLines {
  readonly slug: string | null;
  readonly headline: string | null;
  /** A second line of the head: AP's extended headline. */
  readonly summary: string | null;
  readonly byline: string | null;
  /** `Eds: …`, `AP Photo …`: for the desk. */
  readonly forDesk: readonly string[];
  readonly paragraphs: readonly string[];
  readonly hasTable: boolean;
}

/**
 * Sorts the lines. A line that opens with a caret and is closed (`<` flush left, `=` centred) above the text is slug, headline, note,
 * byline or the writer's title; three blanks open a paragraph; a line that opens with the tab line indicator belongs to a table.
 */
export function readLines(lines: readonly string[]): WireLines {
  const all = lines.flatMap((line) => line.split(/(?<=<)\s{0,3}(?=\^)/)).filter((line) => line.replace(CONTROLS, '').trim() !== '');
  const end = all.findIndex((line) => !isClosedQuad(line));
  const [slug = null, ...head] = all.slice(0, end < 0 ? all.length : end).map(wordsOf).filter((line) => !/^\*\d+$/.test(line));
  const forDesk = head.filter(isForDesk);
  const printed = head.filter((line) => !isForDesk(line));
  const at = printed.findIndex(isSigned);
  const above = at < 0 ? printed : printed.slice(0, at);
  const below = at < 0 ? [] : printed.slice(at + 1);
  const [headline = null, summary = null, ...more] = above;
  const text = all.slice(end < 0 ? all.length : end);
  return {
    slug: slug === null ? null : slug.replace(/,?\s?\d{0,5}$/, '') || slug,
    headline,
    summary: summary !== null && summary.length >= SENTENCE ? summary : null,
    byline: printed[at] ?? null,
    forDesk,
    paragraphs: [...(summary !== null && summary.length < SENTENCE ? [summary] : []), ...more, ...below.filter((line, place) => place > 0 || !isWriterTitle(line)), ...paragraphsOf(text)],
    hasTable: all.some((line) => line.includes('\b')),
  };
}

/** A shorter line under the headline (`All Times EDT`) is no standfirst. */
const SENTENCE = 50;
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;

const isClosedQuad = (line: string): boolean => /^[\x00-\x1f]{0,3}\^/.test(line) && /[<=]\s{0,5}$/.test(line) && !line.includes('\b');
const isForDesk = (line: string): boolean => /^\(?(?:Eds|Editors?|EDS|EDITORS?)\b|^\(?EDITOR['’]S NOTE\b|^[A-Z]{2,6} (?:Photo|Graphic|Video|Audio|Multimedia)s?\b|^(?:URGENT|Urgent)$|^(?:With|For) [A-Z]{2,4}\b.{0,40}\bPhotos?\b/.test(line);

function wordsOf(line: string): string {
  const bare = line.replace(CONTROLS, ' ').replace(/^\s*\^+/, '').replace(/[<=\s]{1,8}$/, '');
  return printedSigns(cleanText(bare)).replace(/\s+/g, ' ').trim();
}

/** A line without an indent goes on with the paragraph above it, unless a caret opens it. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const words = wordsOf(line);
    const goesOn = isOpen && !/^[\s^\b]/.test(line);
    if (words === '' || /^_{2,}$/.test(words) || words === 'END') isOpen = false;
    else if (goesOn) paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`);
    else paragraphs.push(words);
    if (words !== '') isOpen = true;
  }
  return paragraphs;
}
