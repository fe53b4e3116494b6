import { withoutDirectionControls } from './direction-controls';
import { webAddress } from './web-address';

/** A sentence of the block: words of our own, and between them, marked as such, the words of others. */
export type Sentence = readonly (string | Quoted)[];

/** Words of others. Each form escapes and sets them apart in its own way; none takes them for its own. */
export interface Quoted {
  readonly kind: 'title' | 'words' | 'address';
  readonly text: string;
}

/** Writes a sentence as a template: say`Citation: ${title} retrieved from ${address}`. Our own words run together. */
export function say(parts: TemplateStringsArray, ...slots: readonly (string | Quoted | Sentence)[]): Sentence {
  const said: (string | Quoted)[] = [];
  let ours = parts[0] ?? '';
  const take = (piece: string | Quoted) => {
    if (typeof piece === 'string') ours += piece;
    else {
      if (ours !== '') said.push(ours);
      said.push(piece);
      ours = '';
    }
  };
  slots.forEach((slot, index) => {
    if (typeof slot === 'string' || 'kind' in slot) take(slot);
    else slot.forEach(take);
    take(parts[index + 1] ?? '');
  });
  if (ours !== '') said.push(ours);
  return said;
}

/** The title of the original, to the letter, in its own language and direction. */
export function quotedTitle(title: string): Quoted {
  return { kind: 'title', text: withoutDirectionControls(title) };
}

/** A name, a note, a credit line: verbatim. */
export function quotedWords(words: string): Quoted {
  return { kind: 'words', text: withoutDirectionControls(words) };
}

/** A link, or bare words where it is no web address. */
export function quotedAddress(address: string): Quoted {
  const web = webAddress(address);
  return web === null ? quotedWords(address) : { kind: 'address', text: web };
}

/** The sentence as plain text. */
export function plainText(sentence: Sentence): string {
  return sentence.reduce<string>((line, piece) => line + (typeof piece === 'string' ? piece : piece.text), '');
}
