import { html } from '../story/safe-html';

/**
 * The one style sheet of our pages. On paper a story looks as science sites print it: headline, date and byline, the
 * story in one column, and at its foot the notice, the citation and the legal notice, kept together.
 */
export const PAGE_STYLE = html`
:root { color-scheme: light; --ink: #1a1a1a; --quiet: #505050; --rule: #c8c8c8; --link: #0b4f8a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: #fff; color: var(--ink); font: 1.0625rem/1.6 Georgia, serif; overflow-wrap: break-word; }
a { color: var(--link); text-decoration: underline; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.75rem 0 .5rem; }
.page-top, .page-pages, .story-line, .story-entry-line, figcaption, .attribution { font-family: system-ui, sans-serif; font-size: .9375rem; }
.page-top { border-bottom: 1px solid var(--rule); padding-bottom: .5rem; }
.page-top a, .page-pages a { display: inline-block; padding: .25rem 0; }
.page-pages { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid var(--rule); padding-top: .5rem; }
.draft-preview { margin: 0 0 .5rem; padding: .5rem .75rem; background: #fff3c4; border: 2px solid #7a5b00; color: #3d2e00; }
.story-line, .story-entry-line { margin: 0 0 1rem; color: var(--quiet); }
.story-summary { font-size: 1.1875rem; }
.story-dateline { margin-bottom: 0; font-variant: small-caps; }
.story-entries { list-style: none; margin: 0; padding: 0; }
.story-entries h2 { margin: 1.5rem 0 .25rem; font-size: 1.25rem; }
.story-entries p { margin: .25rem 0; }
figure { margin: 1.5rem 0; }
figure img { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: .5rem; color: var(--quiet); }
.picture-credit, .picture-notice { display: block; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
pre { white-space: pre-wrap; }
.attribution { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); }
.attribution p { margin: .5rem 0; }
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-right { content: counter(page) "/" counter(pages); font: 9pt Georgia, serif; } }
@media print {
  body { max-width: none; padding: 0; color: #000; font-size: 11pt; line-height: 1.45; }
  .page-top nav, .page-pages { display: none; }
  .page-top { border: 0; padding: 0; }
  h1 { font-size: 20pt; margin-top: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  figure, blockquote { break-inside: avoid; }
  figure img { max-height: 120mm; }
  .story-line, figcaption, .attribution { color: #000; font-family: inherit; font-size: 9.5pt; }
  .attribution { break-inside: avoid; border-top: 0; }
}
`;
