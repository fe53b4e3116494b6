/** The language of a page and the direction in which it runs, for `lang` and `dir`. */
export interface PageLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The first of the stated languages that is one; English when none is. */
export function pageLanguage(...stated: readonly (string | null)[]): PageLanguage {
  const tag = stated.map(readTag).find((known) => known !== null) ?? 'en';
  return { tag, direction: RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr' };
}

function readTag(stated: string | null): string | null {
  if (stated === null) return null;
  try {
    return Intl.getCanonicalLocales(stated)[0] ?? null;
  } catch {
    return null;
  }
}

/** ISO 15924. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
