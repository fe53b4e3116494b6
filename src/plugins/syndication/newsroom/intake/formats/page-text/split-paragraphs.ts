/**
 * Splits a page's text into its paragraphs. A line is a paragraph, as browsers copy pages; lines of a text that was
 * wrapped by hand or by a PDF are put together again. No rule needs to see the middle of an enormous text: it stays one piece.
 */
export function splitParagraphs(text: string): readonly string[] {
  const [top, foot] = [topEnd(text), footStart(text)];
  if (top >= foot) return paragraphsOf(text);
  const middle = text.slice(top, foot).trim();
  return [...paragraphsOf(text.slice(0, top)), ...(middle === '' ? [] : [middle]), ...paragraphsOf(text.slice(foot))];
}

/** Lines read one by one from either end. The longest story in our corpus has under 500. */
const EDGE = 5000;

function topEnd(text: string): number {
  let end = -1;
  for (let line = 0; line < EDGE; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}

function footStart(text: string): number {
  let start = text.length;
  for (let line = 0; line < EDGE && start > 0; line += 1) start = text.lastIndexOf('\n', start - 1);
  return Math.max(0, start);
}

function paragraphsOf(text: string): readonly string[] {
  const runs: string[][] = [[]];
  for (const line of text.split(/[\n\u2028\u2029]/).map((stated) => stated.trim())) {
    if (line === '') runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.flatMap(unwrap);
}

/** Joins a run of lines where one clearly goes on in the next. */
function unwrap(run: readonly string[]): readonly string[] {
  const widths = run.slice(0, -1).map((line) => line.length);
  const isBlock = widths.length >= 2 && Math.min(...widths) >= 45 && Math.max(...widths) <= 110 && Math.max(...widths) - Math.min(...widths) <= 20;
  const isProse = isBlock && run.some((line, place) => place > 0 && SMALL_LETTER.test(line));
  const paragraphs: string[] = [];
  run.forEach((line, place) => {
    const before = run[place - 1] ?? '';
    const goesOn = before.length >= 45 && before.length <= 110 && !OWN_LINE.test(line) && (isProse || SMALL_LETTER.test(line));
    if (goesOn) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else paragraphs.push(line);
  });
  return paragraphs;
}

const SMALL_LETTER = /^\p{Ll}/u;
/** Lines that carry rights or names always stand for themselves. */
const OWN_LINE = /^(?:©|\(c\)|copyright\b|\**citation\b|by\s+\p{Lu}|photo\b|this (?:document|material)\b)/iu;
