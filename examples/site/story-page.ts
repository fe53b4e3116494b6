import { html, jsonScript, trusted, type Markup } from '../html';
import { languageOf } from '../language-of';
import { bodyHtml } from './body-html';
import { bylineLine } from './byline-line';
import { sitePage } from './site-page';
import type { FullStory, HeadTag, Picture } from './story';

export interface Addresses {
  /** Of this page. */
  readonly canonical: string;
  /** Where pictures are served from. */
  readonly files: string;
}

/** The page of a story, with everything that it owes to those who made it. */
export function storyPage(story: FullStory, { canonical, files }: Addresses): Markup {
  const { attribution, dateline, summary } = story;
  const byline = bylineLine(story);
  return sitePage({
    language: languageOf(story),
    title: story.title ?? 'Untitled',
    head: [
      ...headTags(attribution?.head ?? [], canonical).map(headMarkup),
      ...(attribution === null ? [] : [html`<script type="application/ld+json">${jsonScript(attribution.jsonLd)}</script>`]),
    ],
    main: html`<article>
<h1 dir="auto">${story.title ?? 'Untitled'}</h1>
${byline === null ? null : html`<p class="byline" dir="auto">${byline}</p>`}
${summary === null ? null : html`<p class="summary" dir="auto">${summary}</p>`}
${story.pictures.flatMap((picture) => figure(picture, files))}
${dateline === null ? null : html`<p class="dateline" dir="auto">${dateline}</p>`}
${bodyHtml(story.body ?? [])}
${attribution === null ? null : trusted(attribution.html)}
</article>`,
  });
}

/** Our own address is the canonical one, unless the provider wants another, or none. */
function headTags(wanted: readonly HeadTag[], canonical: string): readonly HeadTag[] {
  const isSettled = wanted.some(({ tag, attributes }) => (tag === 'link' ? attributes.rel === 'canonical' : attributes.name === 'robots'));
  return isSettled ? wanted : [...wanted, { tag: 'link', attributes: { rel: 'canonical', href: canonical } }];
}

function headMarkup(element: HeadTag): Markup {
  switch (element.tag) {
    case 'link':
      return html`<link rel="${element.attributes.rel}" href="${element.attributes.href}">\n`;
    case 'meta':
      return html`<meta name="${element.attributes.name}" content="${element.attributes.content}">\n`;
  }
}

/** The credit stands at the picture too, not in the block alone. A picture that is not ours to serve is not shown. */
function figure({ image, caption, credit }: Picture, files: string): readonly Markup[] {
  const address = image === null ? null : webAddress(image.url, files);
  if (image === null || address === null) return [];
  const size = image.width !== null && image.height !== null ? html` width="${image.width}" height="${image.height}"` : null;
  return [
    html`<figure><img src="${address}" alt="${image.alternativeText ?? ''}"${size}><figcaption dir="auto">${caption}
${credit === null ? null : html`<small dir="auto">${credit.creditLine}</small>`}</figcaption></figure>
`,
  ];
}

/** An address of a file, absolute or beside Strapi; `null` when it is not of the web. */
function webAddress(stated: string, base: string): string | null {
  if (!URL.canParse(stated, base)) return null;
  const { protocol, href } = new URL(stated, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
