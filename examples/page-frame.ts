import { html, type Markup } from './html';

export interface PageParts {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** What else stands in the head. */
  readonly head: readonly Markup[];
  readonly body: Markup;
}

/** A whole document around what a page says. */
export function pageFrame({ language, title, head, body }: PageParts): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
