/** The edit view of a story on file, in the locale that it was filed in. */
export function draftAddress(model: string, documentId: string, locale: string | null): { pathname: string; search: string } {
  const search = new URLSearchParams(locale === null ? {} : { 'plugins[i18n][locale]': locale });
  return { pathname: `/content-manager/collection-types/${model}/${documentId}`, search: search.toString() };
}
