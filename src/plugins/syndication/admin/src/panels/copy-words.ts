/**
 * Copies words, and their markup beside them where there is some: a mail takes the one, a plain box the other. Answers whether the
 * browser did it: it does not without HTTPS.
 */
export async function copyWords(words: string, markup: string | null): Promise<boolean> {
  try {
    if (markup === null) await navigator.clipboard.writeText(words);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', words), 'text/html': blob('text/html', markup) })]);
    return true;
  } catch {
    return false;
  }
}

/** Selects all that an element shows, for whoever has to copy it by hand. */
export function selectAllOf(element: Element | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}

function blob(type: string, words: string): Blob {
  return new Blob([words], { type });
}
