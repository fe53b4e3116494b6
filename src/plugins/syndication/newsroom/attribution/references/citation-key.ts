import { authorsOf, type CitedWork } from '../citation-styles/cited-work';
import { yearOf } from '../citation-styles/english-date';
import { namePartsOf } from '../citation-styles/name-parts';

/** `lind-2021-harbour`: how a reference manager calls the work. ASCII letters, digits and hyphens alone; the same facts give the same key. */
export function citationKeyOf(work: CitedWork): string {
  const [author] = authorsOf(work);
  const name = author === undefined ? null : namePartsOf(author);
  const family = name === null ? '' : 'literal' in name ? name.literal : name.family;
  const firstWord = slug(work.title).split('-').find((word) => word.length > 3) ?? '';
  const year = work.firstPublished === null ? '' : yearOf(work.firstPublished);
  return [slug(family), year, firstWord].filter((part) => part !== '').join('-') || 'story';
}

function slug(words: string): string {
  const letters = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
}
