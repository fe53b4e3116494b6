/** An element of an XML document or an HTML page: plain, immutable, in document order. */
export interface MarkupElement {
  /** Without its prefix; of HTML in small letters. */
  readonly name: string;
  /** The namespace's address, or the prefix itself where nobody declared it; `null` without one, and always in HTML. */
  readonly namespace: string | null;
  /** By their names as written, prefix included (`xml:lang`); of HTML in small letters. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/** The elements among the children, with this name or all. */
export function childrenOf(element: MarkupElement | null, name?: string): readonly MarkupElement[] {
  return (element?.children ?? []).filter((node) => typeof node !== 'string').filter((child) => name === undefined || child.name === name);
}

/** Follows names downwards, the first child each time: `at(root, 'head', 'docdata')`. */
export function at(element: MarkupElement | null, ...path: readonly string[]): MarkupElement | null {
  return path.reduce<MarkupElement | null>((here, name) => childrenOf(here, name)[0] ?? null, element);
}

/** All elements below that pass, in document order; not below one that passed. */
export function below(element: MarkupElement | null, passes: (element: MarkupElement) => boolean): readonly MarkupElement[] {
  return childrenOf(element).flatMap((child) => (passes(child) ? [child] : below(child, passes)));
}

/** All words inside, as they stand. */
export function rawText(node: MarkupNode | null): string {
  if (node === null) return '';
  return typeof node === 'string' ? node : node.children.map(rawText).join('');
}

/** All words inside, white space as single spaces; `null` when there are none. */
export function textOf(node: MarkupNode | null): string | null {
  return words(rawText(node));
}

/** An attribute's words; `null` when it is missing or empty. */
export function attribute(element: MarkupElement | null, name: string): string | null {
  return words(element === null || !Object.hasOwn(element.attributes, name) ? '' : (element.attributes[name] ?? ''));
}

function words(raw: string): string | null {
  const trimmed = raw.replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}
