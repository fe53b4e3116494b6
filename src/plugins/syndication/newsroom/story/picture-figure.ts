import { readAddress } from './address';
import { html, markup, type SafeHtml } from './safe-html';
import type { Picture } from './story';

/** A picture, and the file of ours that shows it. */
export interface PagePicture {
  readonly picture: Picture;
  readonly file: PictureFile | null;
}

/** A file in the media library. */
export interface PictureFile {
  /** A path on this site, or a web address. */
  readonly address: string;
  readonly alternative: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * A picture with its caption and its credit line, word for word. A picture that we have no file of is linked to, never
 * fetched from the site of somebody else.
 */
export function pictureFigure({ picture: { caption, credit, address }, file }: PagePicture): SafeHtml {
  const source = file === null ? null : showable(file.address);
  const said = [
    ...(caption === null ? [] : [html`<span class="picture-caption" dir="auto">${caption}</span>`]),
    ...(credit === null ? [] : [html`<span class="picture-credit" dir="auto">Credit: ${credit.line}</span>`]),
    ...(credit?.copyrightNotice ? [html`<span class="picture-notice" dir="auto">${credit.copyrightNotice}</span>`] : []),
  ];
  const link = address === null ? null : markup(html`<a href="${address}" rel="noopener">The picture at its source</a>`);
  const image = file !== null && source !== null ? markup(imageHtml(file, source)) : link;
  if (image === null && said.length === 0) return html``;
  const figcaption = said.length === 0 ? null : markup(html`<figcaption>${said.map(markup)}</figcaption>`);
  return html`<figure>${image}${figcaption}</figure>`;
}

function imageHtml({ alternative, width, height }: PictureFile, source: string): SafeHtml {
  const size = width === null || height === null ? null : markup(html` width="${width}" height="${height}"`);
  return html`<img src="${source}" alt="${alternative}"${size}>`;
}

/** A path on this site or a web address; nothing else becomes the source of an image. */
function showable(address: string): string | null {
  return /^\/(?![/\\])[^\s\\]*$/.test(address) ? address : readAddress(address);
}
