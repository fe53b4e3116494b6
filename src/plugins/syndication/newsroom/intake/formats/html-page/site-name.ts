import { hostOf } from '../../../story/address';
import { isObject } from '../../json/json-value';
import { thingsAt } from './linked-data';
import { letters, textIn, wordsOf, type Page } from './page';
import { metaNamed } from './page-meta';

/** The names under which the page's own site is known, best first: publisher, `og:site_name`, application names. */
export function siteNames({ meta, described, linked }: Page): readonly string[] {
  const publishers = described.flatMap(({ thing }) => thingsAt(linked, thing, 'publisher')).map((party) => (isObject(party) ? textIn(party, 'name') : typeof party === 'string' ? party : null));
  const stated = [...publishers, metaNamed(meta, 'og:site_name'), metaNamed(meta, 'application-name', 'apple-mobile-web-app-title'), metaNamed(meta, 'dc.publisher', 'publisher')];
  return [...new Set(stated.map(wordsOf).filter((name) => name !== null && name.length <= 80 && !/^https?:|^[@#]/.test(name)).filter((name) => name !== null))];
}

/** Whether words are the site's own name, as its titles end in it: `The Gazette`, `gazette.example`, `Gazette News`. */
export function isSiteName(words: string, page: Page): boolean {
  const said = bare(words);
  if (said === '') return false;
  const host = page.base === null ? '' : letters(hostOf(page.base).split('.').slice(0, -1).join(''));
  const names = siteNames(page).map(bare);
  return names.includes(said) || (host.length >= 4 && (said === host || host.endsWith(said) && said.length >= 4)) || names.some((name) => name.length >= 4 && said.length >= 4 && (name.startsWith(said) || said.startsWith(name)));
}

const bare = (name: string): string => letters(name.replace(/^the\s/i, '').replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/i, ''));
