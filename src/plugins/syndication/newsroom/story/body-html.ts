import { readAddress } from './address';
import { html, markup, type MarkedUp, type SafeHtml } from './safe-html';
import { DEEPEST, nodesIn, readNode, wordsIn, type BodyNode } from './body-node';

/**
 * The body of a story as markup. An editor may have used more of Strapi's blocks than we write, so every node is read
 * with care: unknown blocks keep their words, and a picture inside the body is left out, since nothing there credits it.
 * Headings never skip a level under the headline.
 */
export function bodyHtml(body: readonly unknown[]): SafeHtml {
  const made: MarkedUp[] = [];
  let level = 1;
  for (const block of body.map(readNode)) {
    if (block.type === 'image' || wordsIn(block).trim() === '') continue;
    if (block.type === 'heading') {
      level = Math.min(Math.max(Number(block.level) || 2, 2), level + 1, 6);
      made.push(markup(html`<h${level} dir="auto">${inlineHtml(block.children)}</h${level}>`));
    } else {
      made.push(markup(blockHtml(block, 0)));
    }
  }
  return html`${made}`;
}

function blockHtml(block: BodyNode, depth: number): SafeHtml {
  switch (block.type) {
    case 'list': {
      const items = listHtml(block, depth);
      return block.format === 'ordered' ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'quote':
      return html`<blockquote dir="auto"><p>${inlineHtml(block.children)}</p></blockquote>`;
    case 'code':
      return html`<pre dir="ltr"><code>${wordsIn(block)}</code></pre>`;
    default:
      return html`<p dir="auto">${inlineHtml(block.children)}</p>`;
  }
}

/** A list within a list is an item of its own there. */
function listHtml({ children }: BodyNode, depth: number): readonly MarkedUp[] {
  return nodesIn(children).map((item) => {
    const inner = item.type === 'list' && depth < DEEPEST ? [markup(blockHtml(item, depth + 1))] : inlineHtml(item.children);
    return markup(html`<li dir="auto">${inner}</li>`);
  });
}
function inlineHtml(children: unknown): readonly MarkedUp[] {
  return nodesIn(children).map((node) => {
    if (node.type !== 'link') return markup(textHtml(node));
    const words = nodesIn(node.children).map((child) => markup(textHtml(child)));
    const address = typeof node.url === 'string' ? readAddress(node.url) : null;
    const isLink = address !== null && wordsIn(node).trim() !== '';
    return markup(isLink ? html`<a href="${address}" rel="noopener">${words}</a>` : html`${words}`);
  });
}

function textHtml(node: BodyNode): SafeHtml {
  const [first = '', ...others] = wordsIn(node).split('\n');
  const rest = others.map((line) => markup(html`<br>${line}`));
  let made = html`${first}${rest}`;
  if (node.code === true) made = html`<code>${markup(made)}</code>`;
  if (node.strikethrough === true) made = html`<s>${markup(made)}</s>`;
  if (node.underline === true) made = html`<u>${markup(made)}</u>`;
  if (node.italic === true) made = html`<em>${markup(made)}</em>`;
  if (node.bold === true) made = html`<strong>${markup(made)}</strong>`;
  return made;
}
