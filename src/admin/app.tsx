import { FIELD_LABEL_TRANSLATIONS } from './field-labels';

/** The admin speaks the languages that the plugin speaks, and asks nobody else's server for news, tutorials or new versions. */
export default {
  config: { locales: ['de', 'fr', 'es', 'pt-BR', 'ja'], translations: FIELD_LABEL_TRANSLATIONS, tutorials: false, notifications: { releases: false } },
  bootstrap() {},
};
