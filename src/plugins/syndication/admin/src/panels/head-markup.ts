import type { HeadTag } from '../../../newsroom/attribution/render/head';
import { html, markup } from '../../../newsroom/story/safe-html';

/** The tags as they stand in the head of a page, one a line. */
export function headMarkup(tags: readonly HeadTag[]): string {
  return tags.map(({ tag, attributes }) => html`<${tag}${Object.entries(attributes).map(([name, value]) => markup(html` ${name}="${value}"`))}>`).join('\n');
}
