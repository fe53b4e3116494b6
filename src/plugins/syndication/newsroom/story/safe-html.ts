declare const safeHtml: unique symbol;
/** Markup made by the {@link html} tag alone: the renderers' output, never stored. */
export type SafeHtml = string & { readonly [safeHtml]: true };

/**
 * The one place where markup is made. Values are escaped for text and quoted attributes alike; only `SafeHtml`
 * passes as it is; `null` and `false` print nothing; lists are joined.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let made = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) made += insert(values[index]) + (parts[index + 1] ?? '');
  return made as SafeHtml;
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
  return SIGN.test(text) ? text.replace(SIGNS, (sign) => ESCAPES[sign] ?? sign) : text;
}

const SIGN = /[&<>"']/;
const SIGNS = /[&<>"']/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function insert(value: HtmlValue | undefined): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  let made = '';
  for (const piece of value) made += piece.markup;
  return made;
}
