/**
 * Text wires frame a story with control bytes (ANPA 1312 §3, IPTC 7901 §4). Programs that show them print pictures (`␁`) or
 * carets (`^A`): these become the bytes again. A caret is a sign of ANPA's own, so carets are only read where the
 * text opens with the frame, and where the frame has its bytes.
 */
export function withControlBytes(text: string): string {
  const bytes = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2401-\u241f]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400));
  return CARET_FRAME.test(bytes) ? fromCarets(bytes) : bytes;
}

const CARET_FRAME = /^\s{0,20}(?:\^[V?@]\s{0,2}){0,8}\^A(?=[A-Za-z]{1,4}\d)/;

function fromCarets(text: string): string {
  const [first = '', second = '', ...lines] = text.replace(/\^M$/gm, '').split('\n');
  const bytes = (line: string): string => line.replace(/\^([A-Z_])/g, (_, letter: string) => String.fromCharCode(letter.charCodeAt(0) - 0x40)).replaceAll('^?', '');
  const start = lines.findIndex((line) => line.startsWith('^B'));
  const framed = lines.map((line, place) => (place === start ? line.replace('^B', '\x02') : line.replace(/^(\s{0,10})\^C(?=[A-Z]{2,6}-[A-Z]{2,6}-\d|\d{6}\b)/, '$1\x03').replace(/^(?:\^[LD?])+$/, '')));
  // The second line of IPTC 7901 is a line of words, that of ANPA a header with two bytes in it.
  return [bytes(first), second.startsWith('^B') ? second.replace('^B', '\x02') : /^[a-z] [a-z]\^[ST]\^[QR]/i.test(second) ? bytes(second) : second, ...framed].join('\n');
}
