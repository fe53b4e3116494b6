declare const safeHtml: unique symbol;
/** Markup made by the {@link html} tag alone: the renderers' output, never stored. */
export type SafeHtml = string & { readonly [safeHtml]: true };

/**
 * The one place where markup is made. Values are escaped for text and quoted attributes alike; only `SafeHtml`
 * passes as it is; `null` and `false` print nothing; lists are joined.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return parts.reduce((made, part, index) => made + insert(values[index - 1]) + part) as SafeHtml;
}

export type HtmlValue = Escapable | MarkedUp | readonly MarkedUp[];
type Escapable = string | number | null | false;
/** Markup to insert unescaped, wrapped so that no plain string can pass for it. */
export interface MarkedUp {
  readonly markup: SafeHtml;
}

/** Wraps markup so that {@link html} inserts it unescaped. */
export function markup(made: SafeHtml): MarkedUp {
  return { markup: made };
}

/** Text as it may stand in HTML text or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function insert(value: HtmlValue | undefined): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return (Array.isArray(value) ? (value as readonly MarkedUp[]) : [value as MarkedUp]).map((piece) => piece.markup).join('');
}
