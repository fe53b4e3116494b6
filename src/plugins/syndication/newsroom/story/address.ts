declare const url: unique symbol;
/** An absolute http or https address, in the spelling in which it was stated. */
export type Url = string & { readonly [url]: true };

/**
 * Reads an absolute web address; `null` when it is none, names another scheme (`javascript:`, `data:`),
 * carries a user name or password, or holds white space or control characters.
 * The spelling is kept: citations print the address to the letter.
 */
export function readAddress(stated: string): Url | null {
  const trimmed = stated.trim();
  if (!/^https?:\/\/[^\s\p{Cc}\\<>"]+$/iu.test(trimmed) || !URL.canParse(trimmed)) return null;
  const parsed = new URL(trimmed);
  return parsed.username || parsed.password ? null : (trimmed as Url);
}

/** The host of an address as desks say it: `www.` left off. */
export function hostOf(address: Url): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
