import { attribute, below, type MarkupElement } from '../../markup/markup';

/** What the head of a page says in `meta` and `link`: by name in small letters, in the order stated. */
export interface PageMeta {
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** Reads `meta` (`name`, `property`, `http-equiv`, `itemprop`) and `link` wherever they stand: real pages have them in their body too. */
export function readPageMeta(root: MarkupElement): PageMeta {
  const elements = below(root, ({ name }) => name === 'meta' || name === 'link');
  const named = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  for (const element of elements) {
    const content = attribute(element, element.name === 'meta' ? 'content' : 'href');
    const names = element.name === 'meta' ? ['name', 'property', 'http-equiv'].map((key) => attribute(element, key)) : (attribute(element, 'rel')?.split(' ') ?? []);
    const all = element.name === 'meta' ? named : links;
    for (const name of new Set(names)) if (content !== null && name !== null) add(all, name.toLowerCase(), content);
  }
  return { named, links };
}

/** The first that is stated under any of these names, the names in order of trust. */
export function metaNamed({ named }: PageMeta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [first] = named.get(name) ?? [];
    if (first !== undefined) return first;
  }
  return null;
}

function add(all: Map<string, string[]>, name: string, content: string): void {
  const before = all.get(name);
  if (before) before.push(content);
  else all.set(name, [content]);
}
