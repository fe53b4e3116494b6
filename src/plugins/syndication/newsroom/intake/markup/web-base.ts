import { readAddress, type Url } from '../../story/address';
import { attribute, type MarkupElement, type MarkupNode } from './markup';

/**
 * Reads an address that may be relative to the page it stands on. `null` when it is no web address, or relative and
 * nobody said to what. An absolute one keeps its spelling.
 */
export function resolveAddress(stated: string | null, base: Url | null): Url | null {
  if (stated === null) return null;
  const absolute = readAddress(stated);
  if (absolute !== null || base === null || !isRelative(stated) || !URL.canParse(stated, base)) return absolute;
  return readAddress(new URL(stated, base).href);
}

/** What addresses in an element are relative to: the `xml:base` of the elements around it, outermost first (XML Base §4.2). */
export function baseIn(elements: readonly (MarkupElement | null)[], outside: Url | null): Url | null {
  return elements.reduce<Url | null>((base, element) => resolveAddress(attribute(element, 'xml:base'), base) ?? base, outside);
}

/** The same markup with every link made absolute. */
export function withAbsoluteLinks(nodes: readonly MarkupNode[], base: Url | null): readonly MarkupNode[] {
  return base === null ? nodes : nodes.map((node) => absolute(node, base));
}

function absolute(node: MarkupNode, outer: Url): MarkupNode {
  if (typeof node === 'string') return node;
  const base = baseIn([node], outer) ?? outer;
  const children = node.children.map((child) => absolute(child, base));
  const href = attribute(node, 'href');
  const address = href === null || href.startsWith('#') ? null : resolveAddress(href, base);
  return { ...node, children, attributes: address === null ? node.attributes : { ...node.attributes, href: address } };
}

/** A path, a query or a host without a scheme; words with blanks inside are no address. */
function isRelative(stated: string): boolean {
  return stated.length < 4000 && !/^[a-z][a-z\d+.-]{0,40}:|[\s\\<>"]/i.test(stated.trim());
}
