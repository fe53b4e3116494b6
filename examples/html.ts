/** Markup that may stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

export type Insertable = string | number | null | Markup | readonly Markup[];

/**
 * The one place where these examples make markup. Words are escaped for text and quoted attributes alike; markup passes
 * as it is; `null` prints nothing; lists are joined.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  return { markup: parts.reduce((made, part, place) => made + insert(values[place - 1] ?? null) + part) };
}

/** Markup that somebody else has made safe: the API's `attribution.html`, or what the plugin's renderers return. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Facts for machines, as the content of a `script`: no words can end the element or open a comment in it. */
export function jsonScript(facts: unknown): Markup {
  return { markup: JSON.stringify(facts).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`) };
}

function insert(value: Insertable): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
