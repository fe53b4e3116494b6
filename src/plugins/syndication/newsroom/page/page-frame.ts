import { html, markup, type MarkedUp, type SafeHtml } from '../story/safe-html';
import type { PageLanguage } from './page-language';
import { PAGE_STYLE } from './page-style';

/** What every page of ours has, around what it says. */
export interface PageParts {
  readonly language: PageLanguage;
  readonly title: string;
  /** What else stands in the head. */
  readonly head: readonly MarkedUp[];
  /** What the page tells its reader before anything else: that this is a preview. */
  readonly notice: MarkedUp | null;
  readonly main: SafeHtml;
}

/** A whole document. Our own words are English; what is said in another language says so. */
export function pageFrame({ language, title, head, notice, main }: PageParts): SafeHtml {
  return html`<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<style>${markup(PAGE_STYLE)}</style>
</head>
<body>
<header class="page-top" lang="en" dir="ltr">${notice}<nav aria-label="Site"><a href="/stories/">All stories</a></nav></header>
<main>
${markup(main)}
</main>
</body>
</html>
`;
}
