/**
 * The id of a story in one language, the same in every feed, for all of its versions and whatever its address (RFC 4151). The year is
 * part of the name, and never changes.
 */
export function storyId(site: string, documentId: string, locale: string): string {
  return `tag:${new URL(site).hostname},2026:stories/${documentId}/${locale}`;
}
