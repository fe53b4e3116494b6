/** The language of a story, for `lang`: what the desk said, else the locale that it writes the article in. BCP 47. */
export function languageOf({ language, locale }: { readonly language: string | null; readonly locale: string | null }): string {
  return language ?? locale ?? 'en';
}
