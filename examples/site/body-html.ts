import { html, type Markup } from '../html';
import type { BodyNode } from './story';

/** The body of a story as markup. A block that this site does not know keeps its words; a picture inside is left out: nothing there credits it. */
export function bodyHtml(body: readonly BodyNode[]): readonly Markup[] {
  return body.flatMap((node) => (node.type === 'image' ? [] : [block(node)]));
}

function block(node: BodyNode): Markup {
  const children = node.children ?? [];
  switch (node.type) {
    case 'heading':
      return html`<h2 dir="auto">${children.map(inline)}</h2>\n`;
    case 'quote':
      return html`<blockquote dir="auto"><p>${children.map(inline)}</p></blockquote>\n`;
    case 'code':
      return html`<pre dir="ltr"><code>${children.map(inline)}</code></pre>\n`;
    case 'list':
      return node.format === 'ordered' ? html`<ol>${children.map(item)}</ol>\n` : html`<ul>${children.map(item)}</ul>\n`;
    default:
      return html`<p dir="auto">${children.map(inline)}</p>\n`;
  }
}

/** A list within a list is an item of its own there. */
function item(node: BodyNode): Markup {
  return html`<li dir="auto">${node.type === 'list' ? block(node) : (node.children ?? []).map(inline)}</li>`;
}

function inline(node: BodyNode): Markup {
  if (node.text === undefined) return link(node);
  let made = html`${node.text}`;
  if (node.code === true) made = html`<code>${made}</code>`;
  if (node.italic === true) made = html`<em>${made}</em>`;
  return node.bold === true ? html`<strong>${made}</strong>` : made;
}

/** The words of a link that leads nowhere on the web stay. */
function link({ url, children }: BodyNode): Markup {
  const words = (children ?? []).map(inline);
  return url !== undefined && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener">${words}</a>` : html`${words}`;
}
