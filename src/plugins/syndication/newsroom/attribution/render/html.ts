import { html, markup, type SafeHtml } from '../../story/safe-html';
import type { Attribution } from '../attribution';
import { attributionLines, type AttributionLine } from '../attribution-lines';

/** The block as an `aside` that may stand in any page: escaped, with class names that a theme can hook. */
export function renderHtml(attribution: Attribution): SafeHtml {
  const lines = attributionLines(attribution).map((line) => markup(renderLine(line)));
  return html`<aside class="attribution" aria-label="Attribution">${lines}</aside>`;
}

function renderLine({ kind, words, address }: AttributionLine): SafeHtml {
  const link = address ? markup(html`<a href="${address}" rel="noopener">${address}</a>`) : null;
  return html`<p class="attribution-${kind}" dir="auto">${words}${link}</p>`;
}
