import type { FilePasteAnswer } from '../../../contracts/paste';

/** The edit view of a filed draft, in the locale that it was filed in. */
export function draftAddress({ model, documentId }: FilePasteAnswer, locale: string | null): { pathname: string; search: string } {
  const search = new URLSearchParams(locale === null ? {} : { 'plugins[i18n][locale]': locale });
  return { pathname: `/content-manager/collection-types/${model}/${documentId}`, search: search.toString() };
}
