import { DomUtils, parseDocument } from 'htmlparser2';

/** An XML document as a strict reader takes it; throws where it is not well-formed (of all that XML has, only what we write is taken). */
export function strictXml(text: string): { readonly textsOf: (name: string) => readonly string[]; readonly attributesOf: (name: string, attribute: string) => readonly string[] } {
  refuseIllFormed(text);
  const document = parseDocument(text, { xmlMode: true });
  const named = (name: string) => DomUtils.getElementsByTagName(name, document, true);
  return {
    textsOf: (name) => named(name).map((element) => DomUtils.textContent(element)),
    attributesOf: (name, attribute) => named(name).flatMap((element) => DomUtils.getAttributeValue(element, attribute) ?? []),
  };
}

const REFERENCE = '&(?:amp|lt|gt|quot|#39|#13);';
const NAME = '[A-Za-z][\\w-]*(?::[A-Za-z][\\w-]*)?';
const TOKEN = new RegExp(`<(/?)(${NAME})((?: ${NAME}="(?:[^"<&]|${REFERENCE})*")*)(/?)>|(?:[^<&>]+|${REFERENCE})+`, 'y');
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function refuseIllFormed(document: string): void {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('no declaration');
  if (FORBIDDEN.test(document)) throw new Error('a character that XML forbids');
  const text = document.slice(declaration.length);
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) throw new Error(`not well-formed: ${text.slice(at, at + 80)}`);
    const [, closes, name, attributes = '', empty] = token;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/ ([\w:]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${attributes}`);
    if (closes) {
      if (open.pop() !== name) throw new Error(`</${name}> closes what is not open`);
    } else if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
}
