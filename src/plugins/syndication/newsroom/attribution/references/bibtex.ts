import { authorsOf, stated, type CitedWork } from '../citation-styles/cited-work';
import { namePartsOf } from '../citation-styles/name-parts';
import { calendarOf } from '../../story/news-date';
import type { Writer } from '../../story/story';
import { citationKeyOf } from './citation-key';
import { oneLine } from './one-line';

/**
 * The work as a BibTeX entry in UTF-8: an article where the site is known, else `misc`. The title stands in double braces,
 * so that no style changes its capitals. http://www.bibtex.org/Format/, and O. Patashnik, “BibTeXing” (1988), 3 and 4.
 */
export function writeBibtex(work: CitedWork): string {
  const { title, container, publisher, firstPublished, retrieved, address, titleLanguage } = work;
  const published = firstPublished === null ? null : calendarOf(firstPublished);
  const authors = authorsOf(work).map(bibtexName).join(' and ');
  const fields = [
    field('author', authors || null),
    field('title', `{${escaped(title)}}`),
    field('journal', container === null ? null : escaped(container)),
    field('publisher', publisher === null ? null : escaped(publisher)),
    field('year', published === null ? null : String(published.year)),
    ...(published?.month ? [`  month = ${MONTHS[published.month - 1] ?? ''}`] : []),
    field('day', published?.day ? String(published.day) : null),
    field('url', address === null ? null : verbatim(address)),
    field('urldate', retrieved === null ? null : (retrieved.split('T')[0] ?? null)),
    field('language', titleLanguage === null ? null : escaped(titleLanguage)),
  ];
  return `@${stated(container) === null ? 'misc' : 'article'}{${citationKeyOf(work)},\n${fields.flat().join(',\n')}\n}\n`;
}

/** The macros that every BibTeX style defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX counts braces even behind a backslash, so that `\{` would let a field be left: braces become commands.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function field(name: string, value: string | null): readonly string[] {
  return value === null || value === '' ? [] : [`  ${name} = {${value}}`];
}

function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[$&%#_]/g, (sign) => `\\${sign}`);
}

/** Addresses are read without commands: only their braces need another spelling. */
function verbatim(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** `de la Cruz, Maria`; `Holt, Jr., Sam`; a name that is not taken apart stands in braces, whatever “and” it holds. */
function bibtexName(author: Writer): string {
  const name = namePartsOf(author);
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const { particle, family, suffix, given } = name;
  // A family name of several words is kept together.
  const last = family.includes(' ') ? `{${family}}` : family;
  return [particle === null ? last : `${particle} ${last}`, suffix, given].filter((part) => part !== null).join(', ');
}
