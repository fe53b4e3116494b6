import { PLUGIN_ID } from '../plugin-id';

/** One file a language. A language that we do not speak falls back to the English in the code. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>> = {
  en: () => import('./en.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
  es: () => import('./es.json'),
  'pt-BR': () => import('./pt-BR.json'),
  ja: () => import('./ja.json'),
};

/** Loads the languages that this admin offers, every key prefixed with the plugin's name. */
export function loadTranslations(locales: readonly string[]): Promise<{ locale: string; data: Record<string, string> }[]> {
  return Promise.all(locales.map(async (locale) => ({ locale, data: prefixed((await LANGUAGES[locale]?.())?.default ?? {}) })));
}

function prefixed(messages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [`${PLUGIN_ID}.${key}`, message]));
}
