import { attribute, type MarkupElement } from '../../markup/markup';

/** The words in an element's class, id and itemprop, in small letters: `article__photoCredit` gives `article photo credit`. */
export function classWords(element: MarkupElement): string {
  const names = ['class', 'id', 'itemprop'].map((name) => attribute(element, name) ?? '').join(' ').slice(0, 600);
  return names
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
