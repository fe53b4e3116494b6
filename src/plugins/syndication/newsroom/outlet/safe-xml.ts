const MADE: unique symbol = Symbol('XML');

/** XML made by the {@link xml} tag alone. */
export interface Xml {
  readonly [MADE]: string;
}

/**
 * The one place where XML is made. Values are escaped for text and quoted attributes alike; only XML that was made here passes as
 * it is; `null` prints nothing; lists are joined. Characters that XML 1.0 forbids are dropped: no reference can say them.
 * https://www.w3.org/TR/xml/#charsets
 */
export function xml(parts: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  const made = parts.map((part, place) => part + (place < values.length ? insert(values[place] ?? null) : ''));
  return { [MADE]: made.join('') };
}

export type XmlValue = string | number | null | Xml | readonly Xml[];

/** The characters of a piece of XML. */
export function xmlText(piece: Xml): string {
  return piece[MADE];
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `${XML_DECLARATION}${xmlText(root)}\n`;
}

/** What every document opens with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

function insert(value: XmlValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeXml(value);
  return MADE in value ? value[MADE] : value.map(xmlText).join('');
}

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(SIGNS, (sign) => ESCAPES[sign] ?? sign);
}

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const SIGNS = /[&<>"'\r]/g;

/** A carriage return that is written as it is would be read as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
