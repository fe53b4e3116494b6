import { LOCALES } from '.';
import { english } from './en';
import type { AttributionLocale } from './locale';

/** The block's language for a BCP 47 tag: the tag itself, else its language, else English (the look-up of RFC 4647). */
export function chooseLocale(tag: string | null): AttributionLocale {
  const subtags = (tag ?? '').toLowerCase().split(/[-_]/);
  for (let known = subtags.length; known > 0; known -= 1) {
    const range = subtags.slice(0, known).join('-');
    const found = LOCALES.find((locale) => locale.tag.toLowerCase() === range);
    if (found) return found;
  }
  return english;
}
