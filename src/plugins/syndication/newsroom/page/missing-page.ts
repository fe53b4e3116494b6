import { html } from '../story/safe-html';
import { pageFrame } from './page-frame';
import { pageLanguage } from './page-language';

/** What is answered where nothing is, or nothing that this reader may know of. It is always the same, to the byte. */
export const MISSING_PAGE = pageFrame({
  language: pageLanguage('en'),
  title: 'Not found',
  head: [],
  notice: null,
  main: html`<h1>Not found</h1><p>There is no story at this address.</p>`,
});
