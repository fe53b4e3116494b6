import { html, markup, type MarkedUp, type SafeHtml } from '../../story/safe-html';
import type { Attribution } from '../attribution';
import { attributionLines, type AttributionLine } from '../attribution-lines';
import { english } from '../locales/en';
import type { AttributionLocale } from '../locales/locale';
import type { Quoted, Sentence } from '../sentence';

/**
 * The block as an `aside` that may stand in any page: escaped, with class names that a theme can hook. It is a note and
 * no landmark, so that a page of many stories stays easy to walk. The block speaks the language of the locale; what it
 * quotes is set apart, with a language and a direction of its own. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function renderHtml(attribution: Attribution, locale: AttributionLocale = english): SafeHtml {
  const titleLanguage = languageTag(attribution.titleLanguage);
  const lines = attributionLines(attribution, locale).map((line) => markup(renderLine(line, titleLanguage)));
  return html`<aside class="attribution" role="note" aria-label="${locale.label}" lang="${locale.tag}" dir="${locale.direction}">${lines}</aside>`;
}

/** A notice stands alone, in its own direction; in a sentence each quotation is set apart from our words. */
function renderLine({ kind, sentence }: AttributionLine, titleLanguage: string | null): SafeHtml {
  const [only] = sentence;
  if (sentence.length === 1 && typeof only === 'object' && only.kind === 'words') return html`<p class="attribution-${kind}" dir="auto">${only.text}</p>`;
  return html`<p class="attribution-${kind}">${renderSentence(sentence, titleLanguage)}</p>`;
}

function renderSentence(sentence: Sentence, titleLanguage: string | null): readonly MarkedUp[] {
  return sentence.map((piece) => markup(typeof piece === 'string' ? html`${piece}` : renderQuoted(piece, titleLanguage)));
}

function renderQuoted({ kind, text }: Quoted, titleLanguage: string | null): SafeHtml {
  switch (kind) {
    case 'title':
      return titleLanguage === null ? html`<cite dir="auto">${text}</cite>` : html`<cite lang="${titleLanguage}" dir="auto">${text}</cite>`;
    case 'words':
      return html`<bdi>${text}</bdi>`;
    case 'address':
      return html`<a href="${text}" dir="ltr" rel="noopener">${text}</a>`;
  }
}

/** A well-formed BCP 47 tag; a browser or a reading voice can do nothing with another. */
function languageTag(stated: string | null): string | null {
  return stated !== null && TAG.test(stated) ? stated : null;
}

const TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
