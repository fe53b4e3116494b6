import type { Attribution } from './attribution';
import type { CitedWork } from './citation-styles/cited-work';

/** What the styles and the reference managers cite; `null` for a story without a citation. Authors are those of the words. */
export function citedWorkOf({ citation, titleLanguage, writers, retrievedFrom, copyrightHolder }: Attribution): CitedWork | null {
  if (citation === null) return null;
  const { title, firstPublished, retrieved, address } = citation;
  const authors = writers.filter(({ role }) => role === 'words');
  return { title, titleLanguage, authors, container: retrievedFrom, publisher: copyrightHolder, firstPublished, retrieved, address };
}
