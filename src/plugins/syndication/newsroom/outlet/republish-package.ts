import { bylineLine } from '../attribution/byline-line';
import { chooseLocale } from '../attribution/locales/choose-locale';
import { headTags, type HeadTag } from '../attribution/render/head';
import { renderHtml } from '../attribution/render/html';
import { renderJsonLd, type JsonLd } from '../attribution/render/json-ld';
import { renderText } from '../attribution/render/text';
import type { Url } from '../story/address';
import type { Instant, NewsDate } from '../story/news-date';
import { html, markup, type SafeHtml } from '../story/safe-html';
import { contentHtml } from './content-html';
import { contentText } from './content-text';
import { languageOf } from './language-of';
import type { ClearedStory, OfferedPicture } from './offered-story';

/** Everything that a republisher needs of one story, ready to paste. */
export interface RepublishPackage {
  readonly id: string;
  /** Our own page of it. */
  readonly address: string;
  readonly updated: Instant;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly firstPublished: NewsDate | null;
  /** Byline, pictures and words, with the attribution block at the foot: to be pasted whole. */
  readonly html: SafeHtml;
  readonly text: string;
  /** What must stand with the story, and what the head of its page must say; `null` where nothing is due but the head. */
  readonly attribution: { readonly text: string; readonly html: SafeHtml; readonly jsonLd: JsonLd } | null;
  readonly head: readonly HeadTag[];
  readonly pictures: readonly PackedPicture[];
  /** What one may do, in the words that readers are shown too. */
  readonly terms: { readonly copyrightNotice: string | null; readonly legalNotice: string | null };
}

/** A picture that may be passed on. */
export interface PackedPicture {
  /** Our file of it. */
  readonly address: string | null;
  /** Where its source shows it. */
  readonly source: Url | null;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly copyrightNotice: string | null;
  readonly licence: string | null;
  readonly alternative: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** The package of a story for whoever republishes it. */
export function republishPackage(story: ClearedStory): RepublishPackage {
  const { facts, attribution, id, address, updated, locale } = story;
  const byline = facts.byline === null ? null : bylineLine(facts.byline);
  const language = chooseLocale(locale);
  return {
    id,
    address,
    updated,
    headline: facts.headline,
    summary: facts.summary,
    byline,
    language: languageOf(story),
    firstPublished: facts.firstPublished,
    html: html`${byline === null ? null : markup(html`<p dir="auto">${byline}</p>`)}${markup(contentHtml(story))}`,
    text: [byline, contentText(story)].filter((part) => part !== null).join('\n\n'),
    attribution: attribution && { text: renderText(attribution, language), html: renderHtml(attribution, language), jsonLd: renderJsonLd(attribution) },
    head: headOf(story),
    pictures: facts.pictures.map(packed),
    terms: { copyrightNotice: attribution?.copyrightNotice ?? null, legalNotice: attribution?.legalNotice ?? null },
  };
}

/**
 * A further copy names the original as the one to index, unless its provider wants copies kept from search engines altogether; of
 * our own stories that is our page. Nobody but the owner can grant the right to mine a text.
 */
function headOf({ attribution, address }: ClearedStory): readonly HeadTag[] {
  const facts = { tdm: { isReserved: true, policy: null }, licence: null };
  if (attribution === null || attribution.citation === null) return headTags({ citation: null }, { ...facts, indexing: 'self', page: address });
  const { indexing } = attribution.presentation;
  return headTags(attribution, { ...facts, indexing: indexing === 'self' ? 'canonical-to-source' : indexing, page: null });
}

function packed({ file, address, caption, credit }: OfferedPicture): PackedPicture {
  return {
    address: file?.address ?? null,
    source: address,
    caption,
    credit: credit?.line ?? null,
    copyrightNotice: credit?.copyrightNotice ?? null,
    licence: credit?.licence ?? null,
    alternative: file?.alternative ?? null,
    width: file?.width ?? null,
    height: file?.height ?? null,
  };
}
