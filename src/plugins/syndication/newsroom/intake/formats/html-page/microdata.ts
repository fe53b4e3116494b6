import type { JsonObject } from '../../json/json-value';
import { attribute, childrenOf, textOf, type MarkupElement } from '../../markup/markup';

/** Reads a page's microdata into the shape of JSON-LD, so that one reader reads both (HTML Standard §5.2). Items in page order. */
export function readMicrodata(root: MarkupElement): readonly JsonObject[] {
  return childrenOf(root).flatMap((child) => ('itemscope' in child.attributes ? [itemOf(child)] : readMicrodata(child)));
}

function itemOf(element: MarkupElement): JsonObject {
  const properties = new Map<string, unknown[]>([['@type', (attribute(element, 'itemtype') ?? '').split(' ')]]);
  addProperties(element, properties);
  return Object.fromEntries(properties);
}

function addProperties(element: MarkupElement, properties: Map<string, unknown[]>): void {
  for (const child of childrenOf(element)) {
    const names = attribute(child, 'itemprop')?.split(' ') ?? [];
    const isItem = 'itemscope' in child.attributes;
    const item = isItem && names.length > 0 ? itemOf(child) : null;
    for (const name of names) {
      const value = item ?? valueOf(child, name);
      if (value !== null) properties.set(name, [...(properties.get(name) ?? []), value]);
    }
    if (!isItem) addProperties(child, properties);
  }
}

/** HTML Standard §5.2.4: values of properties; but `content` counts on any element, and a link that is a name is its words. */
function valueOf(element: MarkupElement, property: string): string | null {
  const stated = attribute(element, 'content');
  if (stated !== null) return stated;
  switch (element.name) {
    case 'time':
      return attribute(element, 'datetime') ?? textOf(element);
    case 'a':
    case 'link':
      return (NAMES.test(property) ? textOf(element) : null) ?? attribute(element, 'href') ?? textOf(element);
    case 'img':
    case 'source':
      return attribute(element, 'src');
    case 'data':
      return attribute(element, 'value');
    default:
      return textOf(element);
  }
}

const NAMES = /^(?:author|creator|name|publisher|editor|headline|copyrightHolder)$/;
