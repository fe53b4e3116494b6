import { Parser } from 'htmlparser2';
import { withWindowsSigns } from '../windows-signs';
import type { MarkupElement, MarkupNode } from './markup';
import type { NoteSentence } from '../note-sentences';

/** A parsed document, or why it was refused. */
export type ParsedMarkup =
  | { readonly root: MarkupElement; /** What is not well-formed; what the parser says of it is in English. */ readonly oddities: readonly (string | NoteSentence)[] }
  | { readonly refusal: NoteSentence };

/**
 * Parses XML, tolerantly: real wires and feeds are often not well-formed. No entity of the document's own is ever
 * expanded, no address is ever fetched. Refused: an internal DTD subset, elements nested deeper than 256, more than
 * 200 000 elements, or 1000 attributes on one of them.
 */
export function parseXml(text: string): ParsedMarkup {
  return parse(text, true);
}

/** Parses HTML, as it is found in pages, feeds and wires. The root has the name `` and holds what stands at the top. */
export function parseHtml(text: string): ParsedMarkup {
  return parse(text, false);
}

/** Far above what any story needs; below what overflows a stack. */
const DEEPEST = 256;
const MOST_ELEMENTS = 200_000;
const MOST_ATTRIBUTES = 1000;
const UNCLOSED: NoteSentence = { code: 'element-not-closed' };

interface Open {
  readonly name: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

function parse(text: string, isXml: boolean): ParsedMarkup {
  const top: Open = { name: '', prefixes: { xml: 'http://www.w3.org/XML/1998/namespace' }, attributes: {}, children: [] };
  const open: Open[] = [top];
  const oddities = new Set<string | NoteSentence>();
  const refusals: NoteSentence[] = [];
  let elements = 0;
  let attributesHere = 0;
  const refuse = (sentence: NoteSentence) => {
    refusals.push(sentence);
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentagname() {
        elements += 1;
        attributesHere = 0;
      },
      onattribute() {
        attributesHere += 1;
        if (attributesHere > MOST_ATTRIBUTES) refuse({ code: 'markup-attributes', most: MOST_ATTRIBUTES });
      },
      onopentag(name, attributes, isImplied) {
        if (isImplied) return void open.push({ name, prefixes: {}, attributes, children: [] });
        if (elements > MOST_ELEMENTS) return refuse({ code: 'markup-elements', most: MOST_ELEMENTS });
        if (open.length > DEEPEST) return refuse({ code: 'markup-too-deep', most: DEEPEST });
        open.push({ name, prefixes: isXml ? prefixesOf(attributes, open.at(-1)?.prefixes ?? {}) : {}, attributes: { ...attributes }, children: [] });
      },
      ontext(decoded) {
        const words = withWindowsSigns(decoded);
        const here = open.at(-1)?.children;
        const last = here?.at(-1);
        if (here && typeof last === 'string') here[here.length - 1] = last + words;
        else here?.push(words);
      },
      onclosetag(_name, isImplied) {
        // An empty element is closed by its own `/>`.
        if (isXml && isImplied && text[parser.endIndex - 1] !== '/') oddities.add(UNCLOSED);
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed) open.at(-1)?.children.push(elementOf(closed, isXml));
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype$/i.test(name) && data.includes('[')) refuse({ code: 'markup-entities' });
      },
      onerror(error) {
        oddities.add(error.message);
      },
    },
    { xmlMode: isXml, decodeEntities: true, lowerCaseTags: !isXml, lowerCaseAttributeNames: !isXml, recognizeSelfClosing: isXml },
  );
  parser.end(text);
  const [refusal] = refusals;
  if (refusal !== undefined) return { refusal };
  while (open.length > 1) {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(elementOf(closed, isXml));
  }
  const root = isXml ? top.children.find((node) => typeof node !== 'string') : elementOf(top, false);
  return root === undefined ? { refusal: { code: 'markup-empty' } } : { root, oddities: [...oddities] };
}

function elementOf({ name, prefixes, attributes, children }: Open, isXml: boolean): MarkupElement {
  const colon = isXml ? name.indexOf(':') : -1;
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  return { name: name.slice(colon + 1), namespace: isXml ? (prefixes[prefix] ?? (prefix === '' ? null : prefix)) : null, attributes, children };
}

/** The prefixes that hold inside an element: those around it, and its own `xmlns` declarations. */
function prefixesOf(attributes: Readonly<Record<string, string>>, around: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return around;
  return { ...around, ...Object.fromEntries(own.map(([name, address]) => [name.slice(6), address])) };
}
