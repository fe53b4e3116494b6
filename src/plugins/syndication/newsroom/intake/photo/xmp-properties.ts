import { at, attribute, below, childrenOf, textOf, type MarkupElement } from '../markup/markup';
import { parseXml } from '../markup/parse-markup';

/** Namespaces of XMP properties by the prefix that the standards use. What a packet calls them does not matter. */
export const XMP_NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  cc: 'http://creativecommons.org/ns#',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const;
export type XmpPrefix = keyof typeof XMP_NAMESPACES;

/** Answers with the words of a property, in their order; empty when the packets do not have it. */
export type XmpProperties = (prefix: XmpPrefix, name: string) => readonly string[];

/**
 * Reads XMP packets (ISO 16684-1). A property may stand as an element, or as an attribute of its description; of a list of languages the
 * default is taken, else the first. A property inside a structure (`plus:LicensorURL`) is found as well. Packets that are no XML have none.
 */
export function xmpProperties(packets: readonly string[]): XmpProperties {
  const descriptions = packets.flatMap(descriptionsOf);
  return (prefix, name) => {
    for (const description of descriptions) {
      const words = propertyOf(description, XMP_NAMESPACES[prefix], name);
      if (words.length > 0) return words;
    }
    return [];
  };
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

interface Description {
  readonly element: MarkupElement;
  /** Namespaces by prefix: attributes keep the names that the packet gives them. */
  readonly prefixes: Readonly<Record<string, string>>;
}

function descriptionsOf(packet: string): readonly Description[] {
  const parsed = parseXml(packet);
  if ('refusal' in parsed) return [];
  const { root } = parsed;
  const tops = isRdf(root, 'RDF') ? [root] : below(root, (element) => isRdf(element, 'RDF'));
  return tops.flatMap((top) =>
    childrenOf(top)
      .filter((element) => isRdf(element, 'Description'))
      .map((element) => ({ element, prefixes: { ...prefixesIn(root), ...prefixesIn(top), ...prefixesIn(element) } })),
  );
}

function isRdf({ namespace, name }: MarkupElement, wanted: string): boolean {
  return namespace === RDF && name === wanted;
}

function prefixesIn({ attributes }: MarkupElement): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, address]) => (name.startsWith('xmlns:') ? [[name.slice(6), address]] : [])));
}

function propertyOf({ element, prefixes }: Description, namespace: string, name: string): readonly string[] {
  const isIt = (child: MarkupElement) => child.namespace === namespace && child.name === name;
  const [property] = [...childrenOf(element).filter(isIt), ...below(element, isIt)];
  if (property) return wordsOf(property);
  const holders = [element, ...below(element, ({ attributes }) => Object.keys(attributes).some((key) => key.endsWith(`:${name}`)))];
  return holders.flatMap((holder) =>
    Object.entries({ ...prefixes, ...prefixesIn(holder) }).flatMap(([prefix, address]) => {
      const words = address === namespace ? attribute(holder, `${prefix}:${name}`) : null;
      return words === null ? [] : [words];
    }),
  );
}

function wordsOf(property: MarkupElement): readonly string[] {
  const list = childrenOf(property).find(({ namespace, name }) => namespace === RDF && LISTS.has(name)) ?? null;
  const items = childrenOf(list, 'li');
  if (list?.name === 'Alt') {
    const item = items.find((li) => attribute(li, 'xml:lang') === 'x-default') ?? at(list, 'li');
    return stated(item);
  }
  return list === null ? stated(property) : items.flatMap(stated);
}

const LISTS: ReadonlySet<string> = new Set(['Alt', 'Bag', 'Seq']);

function stated(element: MarkupElement | null): readonly string[] {
  const words = textOf(element) ?? attribute(element, 'rdf:resource');
  return words === null ? [] : [words];
}
