/** One story of a wire, still in its lines. */
export interface WireStory {
  readonly lines: readonly string[];
  /** The line after the text: service and moment of transmission, `AP-WF-03-04-26 1002GMT`. `null`: none. */
  readonly trailer: string | null;
}

/**
 * Takes a transmission apart at its control bytes: SOH opens a header, STX the text, ETX ends it, EOT the transmission. Where bytes were
 * lost the header is what stands before the first caret, and the trailer is told by its form.
 */
export function splitStories(text: string): readonly WireStory[] {
  const pieces = text.includes('\x01') ? text.split('\x01').slice(1) : [text];
  return pieces.map((piece) => {
    const sent = piece.split('\x04')[0] ?? '';
    const start = sent.indexOf('\x02');
    const framed = sent.slice(start >= 0 ? start + 1 : (HEADER.exec(sent)?.[0].length ?? 0));
    const trailer = TRAILER.exec(framed);
    const end = trailer?.index ?? framed.lastIndexOf('\x03');
    return { lines: framed.slice(0, end >= 0 ? end : framed.length).split('\n'), trailer: trailer?.[1] ?? null };
  });
}

const HEADER = /^[^^]{0,400}?\n(?=\^)/;
const TRAILER = /^[^\S\n]{0,10}\x03?([A-Z]{2,6}-[A-Z]{2,6}-\d\d-\d\d-\d\d \d{4}GMT)\b/m;
