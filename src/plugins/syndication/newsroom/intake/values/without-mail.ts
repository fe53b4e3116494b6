/** The name in the words of a feed's author or publisher: `ana@gazette.example (Ana Lima)`, `Ana Lima <ana@gazette.example>`. `null` when only an address stands there. */
export function withoutMail(stated: string | null): string | null {
  if (stated === null) return null;
  const words = stated.slice(0, LONGEST).toWellFormed().replace(/\s+/g, ' ').trim();
  const bare = words.replace(MAIL, ' ').replace(ADDRESS, ' ').replace(/\(\s*\)|<\s*>/g, ' ').replace(/\s+/g, ' ').trim();
  const name = /^\(([^()]*)\)$/.exec(bare)?.[1]?.trim() ?? bare;
  return /[\p{L}\p{N}]/u.test(name) ? name : null;
}

const LONGEST = 500;
const MAIL = /(?:mailto:)?[^\s<>()@]{1,64}@[^\s<>()@]{1,250}/g;
const ADDRESS = /https?:\/\/[^\s<>()]{1,250}/g;
