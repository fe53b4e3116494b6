/** One node of Strapi's blocks as it was stored: nothing about it is certain. */
export interface BodyNode {
  readonly type?: unknown;
  readonly children?: unknown;
  readonly text?: unknown;
  readonly url?: unknown;
  readonly level?: unknown;
  readonly format?: unknown;
  readonly bold?: unknown;
  readonly italic?: unknown;
  readonly underline?: unknown;
  readonly strikethrough?: unknown;
  readonly code?: unknown;
}

/** Nobody reads deeper, and a hostile body must not exhaust the stack. */
export const DEEPEST = 10;

export function readNode(value: unknown): BodyNode {
  return typeof value === 'object' && value !== null ? value : {};
}

export function nodesIn(children: unknown): readonly BodyNode[] {
  return Array.isArray(children) ? children.map(readNode) : [];
}

/** The words of a node without their form. */
export function wordsIn(node: BodyNode, depth = 0): string {
  if (typeof node.text === 'string') return node.text;
  return depth > DEEPEST ? '' : nodesIn(node.children).map((child) => wordsIn(child, depth + 1)).join('');
}
