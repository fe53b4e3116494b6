const LONGEST = 220;
const END = 60;

/** A quotation cut in its middle, so that both ends can be found again in the text. */
export function shortened(words: string): string {
  const oneLine = words.replace(/\s+/g, ' ').trim();
  if (oneLine.length <= LONGEST) return oneLine;
  return `${oneLine.slice(0, LONGEST - END).toWellFormed()} … ${oneLine.slice(-END).toWellFormed()}`;
}
