import type { CheckArticleAnswer } from '../../../contracts/check-article';
import { headMarkup } from './head-markup';

/** The forms of the block that the panel shows, in the order of their tabs. */
export const BLOCK_FORMS = ['page', 'text', 'json-ld', 'head'] as const;
export type BlockForm = (typeof BLOCK_FORMS)[number];

type Attribution = NonNullable<CheckArticleAnswer['attribution']>;

/** The plain words of a form: what is copied, and what is shown of all but the page. */
export function wordsOf(form: BlockForm, { text, jsonLd, head }: Attribution): string {
  switch (form) {
    case 'page':
    case 'text':
      return text;
    case 'json-ld':
      return JSON.stringify(jsonLd, null, 2);
    case 'head':
      return headMarkup(head);
  }
}
