import { link, type Inline, type TextNode } from '../../story/body';

/**
 * Reads the little Markdown that pasted pages carry: escapes, links, autolinks, bold, italics (CommonMark 0.31 §2.4, §6).
 * A link to nowhere (`#`, a path, `javascript:`) becomes its bare words; a picture, the words beside it.
 */
export function readInline(line: string): readonly Inline[] {
  const read: Inline[] = [];
  let end = 0;
  for (const token of line.matchAll(TOKEN)) {
    read.push(...words(line.slice(end, token.index)), ...readToken(token));
    end = token.index + token[0].length;
  }
  return joinNeighbours([...read, ...words(line.slice(end))]);
}

// Every part stops at the sign that opens the next token and has a longest length: linear on hostile text.
const TOKEN = new RegExp(
  [
    /(?<escaped>(?:\\[!-/:-@[-`{-~]){1,200})/,
    /(?<picture>!)?\[(?<label>(?:[^[\]\\]|\\.){0,1000})\]\(<?(?<address>[^()\s<>]{0,2000}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,200}){0,5})>?(?:\s{1,5}"[^"]{0,300}")?\)/,
    /<(?<autolink>https?:\/\/[^\s<>]{1,2000})>/,
    /(?<![\p{L}\d_])_(?<italic>(?![\s_])[^_]{0,500}[^_\s])_(?![\p{L}\d_])/u,
    /(?<!\*)\*\*(?<bold>(?!\s)[^*]{0,2000}[^*\s])\*\*(?!\*)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

function readToken(token: RegExpExecArray): readonly Inline[] {
  const { escaped, picture, label, address, autolink, italic, bold } = token.groups ?? {};
  if (escaped !== undefined) return words(unescape(escaped));
  if (autolink !== undefined) return [link(autolink, autolink)];
  if (italic !== undefined) return readInline(italic).map((node) => (node.type === 'text' ? { ...node, italic: true } : node));
  if (bold !== undefined) return readInline(bold).map((node) => (node.type === 'text' ? { ...node, bold: true } : node));
  if (!label) return [];
  const shown = unescape(label).replaceAll('**', '');
  return picture ? words(shown) : [link(shown, address ?? '')];
}

const unescape = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const words = (text: string): readonly TextNode[] => (text ? [{ type: 'text', text }] : []);

function joinNeighbours(nodes: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  let plain: string[] = [];
  const close = () => {
    joined.push(...words(plain.join('')));
    plain = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' && !node.bold && !node.italic) {
      plain.push(node.text);
      continue;
    }
    close();
    joined.push(node);
  }
  close();
  return joined;
}
