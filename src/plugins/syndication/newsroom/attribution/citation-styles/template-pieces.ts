/** The facts that a house template may name. */
export const PLACEHOLDERS = ['title', 'authors', 'published', 'year', 'holder', 'site', 'retrieved', 'address'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A fact, or facts inside brackets. `lead` are the words that lead to it, `tail` the letters and quotes glued behind it. */
export type TemplatePiece = FactPiece | BracketPiece;

export interface FactPiece {
  readonly kind: 'fact';
  readonly lead: string;
  readonly fact: Placeholder;
  readonly tail: string;
}

export interface BracketPiece {
  readonly kind: 'bracket';
  readonly lead: string;
  readonly open: string;
  readonly inside: TemplatePieces;
  readonly close: string;
}

export interface TemplatePieces {
  readonly pieces: readonly TemplatePiece[];
  /** The words behind the last fact: `.` */
  readonly ending: string;
}

/** What may be wrong with a template, as a value for the form in which it was written. */
export type TemplateRefusal =
  | { readonly kind: 'unknown-placeholder'; readonly placeholder: string }
  | { readonly kind: 'stray-brace' }
  | { readonly kind: 'unbalanced-bracket' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'names-no-fact' };

/** Reads `{title} ({published}), {holder}, {address}` into its pieces. */
export function readTemplatePieces(template: string): TemplatePieces | TemplateRefusal {
  const tokens = template.match(/\{[^{}]*\}|[([)\]]|[^{}([)\]]+|[{}]/gu) ?? [];
  if (tokens.some((token) => token === '{' || token === '}')) return { kind: 'stray-brace' };
  const stranger = tokens.find((token) => token.startsWith('{') && placeholderIn(token) === null);
  if (stranger !== undefined) return { kind: 'unknown-placeholder', placeholder: stranger.slice(1, -1) };
  if (!tokens.some((token) => token.startsWith('{'))) return { kind: 'names-no-fact' };
  const read = readUntil(tokens, 0, null);
  return 'kind' in read ? read : read.made;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const DEEPEST = 4;

type Read = { readonly made: TemplatePieces; readonly next: number } | TemplateRefusal;

function readUntil(tokens: readonly string[], from: number, close: string | null, depth = 0): Read {
  if (depth > DEEPEST) return { kind: 'too-deep' };
  const pieces: TemplatePiece[] = [];
  let words = '';
  let at = from;
  for (; at < tokens.length && tokens[at] !== close; at += 1) {
    const token = tokens[at] ?? '';
    const fact = placeholderIn(token);
    const closing = CLOSING[token];
    if (closing !== undefined) {
      const inside = readUntil(tokens, at + 1, closing, depth + 1);
      if ('kind' in inside) return inside;
      at = inside.next;
      const { pieces: facts, ending } = inside.made;
      if (facts.length > 0) pieces.push({ kind: 'bracket', lead: words, open: token, inside: inside.made, close: closing });
      words = facts.length > 0 ? '' : words + token + ending + closing;
    } else if (fact !== null) {
      const tail = /^["'”’»›\p{L}\p{N}]*/u.exec(plainWords(tokens[at + 1]))?.[0] ?? '';
      pieces.push({ kind: 'fact', lead: words, fact, tail });
      words = '';
      if (tail !== '') {
        words = plainWords(tokens[at + 1]).slice(tail.length);
        at += 1;
      }
    } else if (token === ')' || token === ']') return { kind: 'unbalanced-bracket' };
    else words += token;
  }
  return close !== null && at >= tokens.length ? { kind: 'unbalanced-bracket' } : { made: { pieces, ending: words }, next: at };
}

/** The words of a token; none for a placeholder or a bracket. */
function plainWords(token: string | undefined): string {
  return token === undefined || /^[{([)\]]/u.test(token) ? '' : token;
}

function placeholderIn(token: string): Placeholder | null {
  return PLACEHOLDERS.find((name) => token === `{${name}}`) ?? null;
}
