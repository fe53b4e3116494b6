import { at, attribute, childrenOf, textOf, type MarkupElement } from '../../markup/markup';

/** What an element names: its `FormalName`, or its words where an agency put them there. `null` when both are empty. */
export function formalName(element: MarkupElement | null): string | null {
  return attribute(element, 'formalname') ?? textOf(element);
}

/** The parties of a role (`Provider`, `Source`, `Creator`), by the names that they go by. */
export function partiesOf(metadata: readonly MarkupElement[], role: string): readonly string[] {
  return metadata.flatMap((data) => childrenOf(data, role)).flatMap((party) => childrenOf(party, 'party').flatMap((name) => formalName(name) ?? []));
}

/** The words of the first element of a name, over all parents, that has any. */
export function firstWords(parents: readonly MarkupElement[], ...path: readonly [string, ...string[]]): string | null {
  const [first, ...rest] = path;
  for (const parent of parents) {
    for (const child of childrenOf(parent, first)) {
      const words = textOf(rest.length === 0 ? child : at(child, ...rest));
      if (words !== null) return words;
    }
  }
  return null;
}
