import type { MarkupNode } from './markup';

/** Writes nodes as HTML, every sign that could be markup escaped. Elements that pass `leaveOut` are left out, and all inside. */
export function writeHtml(nodes: readonly MarkupNode[], leaveOut: (element: Exclude<MarkupNode, string>) => boolean = () => false): string {
  const written: string[] = [];
  const write = (node: MarkupNode): void => {
    if (typeof node === 'string') return void written.push(escape(node));
    if (!PLAIN_NAME.test(node.name) || leaveOut(node)) return;
    const attributes = Object.entries(node.attributes).filter(([name]) => PLAIN_NAME.test(name));
    written.push(`<${node.name}${attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>`);
    if (VOID.test(node.name)) return;
    node.children.forEach(write);
    written.push(`</${node.name}>`);
  };
  nodes.forEach(write);
  return written.join('');
}

const PLAIN_NAME = /^[a-z][a-z0-9:._-]{0,60}$/;
/** HTML Standard §13.1.2: elements without an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const escape = (words: string): string => words.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
