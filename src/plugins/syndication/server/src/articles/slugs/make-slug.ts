import slugify from 'slugify';

/** Longest slug, in characters; room is kept for a number behind it. */
const LONGEST = 200;

/**
 * A slug for a title in any script: Latin letters where the script has a usual transliteration, else the letters
 * of the title itself. Empty only for a title without letters and digits.
 */
export function makeSlug(title: string, language: string | null): string {
  const latin = slugify(title, { lower: true, strict: true, locale: language?.slice(0, 2) ?? 'en' });
  return shorten(keepsMost(latin, title) ? latin : ownLetters(title));
}

/** The first of `slug`, `slug-2`, `slug-3` … that nobody else has. */
export async function freeSlug(slug: string, isTaken: (candidate: string) => Promise<boolean>): Promise<string> {
  const wanted = slug === '' ? 'story' : slug;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}

/** Transliteration drops what it does not know; a slug of the few Latin words in a Japanese title names nothing. */
function keepsMost(latin: string, title: string): boolean {
  const letters = title.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return latin.replaceAll('-', '').length * 2 >= letters && latin !== '';
}

function ownLetters(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function shorten(slug: string): string {
  const characters = Array.from(slug);
  if (characters.length <= LONGEST) return slug;
  const cut = characters.slice(0, LONGEST).join('');
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut;
}
