/** The signs of an old wire as they are printed: ``…'' are quotation marks, `…' their small ones, ` _ ` and ` -- ` dashes. */
export function printedSigns(words: string): string {
  return words
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/(?<![\p{L}\d])`(?=\S)/gu, '‘')
    .replace(/(^|\s)(?:_|--)(?=\s)/g, '$1—');
}
