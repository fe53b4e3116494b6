/**
 * The name in small letters where it was printed in capitals: `DAVID PITT`, `MARIA DE LA CRUZ`, `Jaafar ASHTIYEH` (AFP's way).
 * Capitals do not tell `MacDonald` from `Machado`; then, as with every name put in small letters, the printed line is the proof.
 */
export function smallLetters(name: string): string {
  if (name.length > 120 || !/\p{Lu}{2}/u.test(name)) return name;
  const words = name.split(' ');
  const isAllCapitals = !/\p{Ll}/u.test(name.replaceAll(/\bMc(?=\p{Lu})|\b(?:Jr|Sr)\b/gu, ''));
  return words.map((word, place) => (isAllCapitals || isShouted(word) ? recase(word, place, words.length) : word)).join(' ');
}

/** A surname in capitals beside a first name in small letters; not initials (`JD`), not `III`. */
function isShouted(word: string): boolean {
  return /^[\p{Lu}\p{M}'’-]{3,}$/u.test(word);
}

const PARTICLES: ReadonlySet<string> = new Set(
  'and bin bint da dal das de del della den der di do dos du ibn la las los of ten ter van von und y zu zum zur'.split(' '),
);

function recase(word: string, place: number, count: number): string {
  const small = word.toLowerCase().replaceAll('i̇', 'i');
  if (GENERATION.test(word)) return word;
  if (place > 0 && place < count - 1 && PARTICLES.has(small)) return small;
  // Initials written together: `JD`, `T.J.`
  if (place < count - 1 && /^(?:[^AEIOUYÀ-Ý'’-]{2}|(?:\p{Lu}\.){1,4})$/u.test(word)) return word;
  return small
    .split('-')
    .map((part, at) => (at === 0 && place > 0 && /^(?:al|el)$/.test(part) && small.includes('-') ? part : capital(part)))
    .join('-');
}

const GENERATION = /^(?:I{2,3}|IV)$/;

/** In `o'brien` and `mcdonald` the letter after the opening is a capital too. */
function capital(part: string): string {
  return part
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/^(\p{L}['’]|Mc)(\p{L})(?=\p{L})/u, (_, opening: string, letter: string) => opening + letter.toUpperCase());
}
