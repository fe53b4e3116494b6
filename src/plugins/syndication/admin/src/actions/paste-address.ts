import { PLUGIN_ID } from '../plugin-id';

/** Where stories are pasted, for this content type and in this locale. */
export function pasteAddress(model: string, locale: string | null): { pathname: string; search: string } {
  const search = new URLSearchParams({ model, ...(locale === null ? {} : { locale }) });
  return { pathname: `/plugins/${PLUGIN_ID}/paste`, search: search.toString() };
}
