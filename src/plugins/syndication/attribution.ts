/**
 * The renderers for front ends: no dependency, no clock, no Strapi. `parts` from the API, parsed from JSON, goes in; the
 * same bytes that the API serves come out. English is built in; import one locale, or `chooseLocale` for all of them.
 */
export type { Attribution, Citation, PrintedCredit } from './newsroom/attribution/attribution';
export { attributionLines, type AttributionLine } from './newsroom/attribution/attribution-lines';
export type { Correction } from './newsroom/attribution/correction';
export type { CorrectionClass } from './newsroom/story/story';
export { chooseLocale } from './newsroom/attribution/locales/choose-locale';
export type { AttributionLocale } from './newsroom/attribution/locales/locale';
export { arabic } from './newsroom/attribution/locales/ar';
export { german } from './newsroom/attribution/locales/de';
export { english } from './newsroom/attribution/locales/en';
export { spanish } from './newsroom/attribution/locales/es';
export { french } from './newsroom/attribution/locales/fr';
export { italian } from './newsroom/attribution/locales/it';
export { japanese } from './newsroom/attribution/locales/ja';
export { dutch } from './newsroom/attribution/locales/nl';
export { polish } from './newsroom/attribution/locales/pl';
export { portuguese } from './newsroom/attribution/locales/pt';
export { russian } from './newsroom/attribution/locales/ru';
export { chinese } from './newsroom/attribution/locales/zh';
export { headTags, renderHead, type HeadFacts, type HeadTag } from './newsroom/attribution/render/head';
export type { CitationStyleName, CreditStyleName, IndexingPolicy } from './newsroom/story/provider';
export { renderHtml } from './newsroom/attribution/render/html';
export { renderJsonLd, type JsonLd } from './newsroom/attribution/render/json-ld';
export { renderJsonLdScript } from './newsroom/attribution/render/json-ld-script';
export { renderMarkdown } from './newsroom/attribution/render/markdown';
export { renderText } from './newsroom/attribution/render/text';
export { plainText, type Quoted, type Sentence } from './newsroom/attribution/sentence';
