import { readAddress } from './address';

/**
 * The body of a story: the subset of Strapi's blocks that we write. Structured text cannot carry markup.
 * https://docs.strapi.io/cms/features/rich-text-blocks
 */
export type BodyBlock =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly format: 'ordered' | 'unordered'; readonly children: readonly ListItem[] };

export interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

export type Inline = TextNode | LinkNode;

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}

/** A paragraph of plain words. */
export function paragraph(text: string): BodyBlock {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

/** A link, or its bare words where the address is not a web address that we may keep. */
export function link(text: string, address: string): Inline {
  const url = readAddress(address);
  const words: TextNode = { type: 'text', text };
  return url === null ? words : { type: 'link', url, children: [words] };
}

/** The words of a block without their form. */
export function wordsOf(block: BodyBlock): string {
  const inline = (nodes: readonly Inline[]): string =>
    nodes.map((node) => (node.type === 'text' ? node.text : inline(node.children))).join('');
  return block.type === 'list' ? block.children.map((item) => inline(item.children)).join('\n') : inline(block.children);
}
