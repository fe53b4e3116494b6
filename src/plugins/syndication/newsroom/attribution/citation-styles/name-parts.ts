import type { Writer } from '../../story/story';

/**
 * A name as reference lists need it. `literal` is printed as it stands: organisations, single names, scripts that
 * put the family name first, and whatever we cannot take apart without guessing.
 */
export type NameParts = LiteralName | PersonName;

export interface LiteralName {
  readonly literal: string;
}

export interface PersonName {
  readonly given: string;
  /** In small letters before the family name: `de la`. */
  readonly particle: string | null;
  readonly family: string;
  /** `Jr.`, `III`. */
  readonly suffix: string | null;
}

/** Takes a printed name apart: `Maria de la Cruz` is Maria, de la, Cruz. Never alters or adds a letter. */
export function namePartsOf({ name, kind }: Pick<Writer, 'name' | 'kind'>): NameParts {
  const literal = name.trim().replace(/\s+/gu, ' ');
  if (kind === 'organisation') return { literal };
  const { words, suffix } = withoutSuffix(literal);
  if (words.length < 2 || !words.every(isNameWord) || words.includes('and') || isFamilyNameFirst(words)) return { literal };
  const familyAt = startOfFamily(words);
  const particleEnd = words.findIndex((word, index) => index >= familyAt && (!isSmall(word) || index === words.length - 1));
  return {
    given: words.slice(0, familyAt).join(' '),
    particle: words.slice(familyAt, particleEnd).join(' ') || null,
    family: words.slice(particleEnd).join(' '),
    suffix,
  };
}

/** `J.-L.`, `M. A.`: the first letter of each part of a given name. */
export function initialsOf(given: string, between: string): string {
  return given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .map((word) => word.split('-').map((part) => `${/\p{L}\p{M}*/u.exec(part)?.[0] ?? part}.`).join('-'))
    .join(between);
}

const SUFFIX = /^(.+?),? (Jr\.?|Sr\.?|II|III|IV)$/u;

/** `de` and its kin before a family name, small or capital. */
const PARTICLES = new Set(
  'af al av bin da dal dalla de degli del della den der des di do dos du el ibn la le st. ten ter van von vom zu zum zur'.split(' '),
);

function withoutSuffix(name: string): { readonly words: readonly string[]; readonly suffix: string | null } {
  const [, before = name, suffix = null] = SUFFIX.exec(name) ?? [];
  return { words: before.split(' '), suffix };
}

/** Latin, Greek and Cyrillic letters: the scripts whose bylines give the family name last. */
function isNameWord(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}.'’-]+$/u.test(word) && /\p{L}/u.test(word);
}

/** `Петров Иван Сергеевич`: the patronymic stands last only where the family name stands first. */
function isFamilyNameFirst(words: readonly string[]): boolean {
  return words.length === 3 && /(вич|вна|ична)$/u.test(words[2] ?? '');
}

/** The family name begins at the first of the particles before the last word; the first word is always a given name. */
function startOfFamily(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]?.toLowerCase() ?? '')) start -= 1;
  return start;
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}
