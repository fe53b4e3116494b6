/**
 * Whether a paragraph is one link, and its address the page of a writer: `[Ana Lima](https://gazette.example/author/ana-lima)`. Then
 * the address says what nothing else does: who that is.
 */
export function isAuthorLink(paragraph: string): boolean {
  return paragraph.length <= 600 && /^(?:[-*•]\s{1,3})?\[[^[\]]{3,80}\]\([^()\s]{0,300}\/(?:authors?|by|contributors?|journalists?|people|profiles?|reporters?|staff|writers?|autor(?:en)?|auteurs?|autore|redakteure?)\/[^()\s]{1,200}\)$/i.test(paragraph);
}
