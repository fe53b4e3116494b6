import { cleanText } from '../../story/clean-text';
import type { MarkupElement, MarkupNode } from './markup';

/**
 * The same document with clean text in its words and attributes, and with the names of elements and attributes in small letters:
 * agencies write `edNote`, `ednote` and `Header`.
 */
export function cleanMarkup({ name, namespace, attributes, children }: MarkupElement): MarkupElement {
  return {
    name: name.toLowerCase(),
    namespace,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), cleanText(value)])),
    children: children.map(cleanNode),
  };
}

function cleanNode(node: MarkupNode): MarkupNode {
  return typeof node === 'string' ? cleanText(node) : cleanMarkup(node);
}
