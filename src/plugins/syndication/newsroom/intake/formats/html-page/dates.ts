import type { NewsDate } from '../../../story/news-date';
import { attribute, below, textOf, type MarkupElement } from '../../markup/markup';
import { state, type Statement } from '../../state';
import { readPageDate } from './page-date';
import { classWords } from './class-words';
import { textIn, type Page } from './page';
import { metaNamed } from './page-meta';
import type { PageLine } from './visible-page';

/** When the story was first published and when this state of it was made; as precise as stated, in the offset stated. */
export function dates(page: Page, printed: { readonly published: NewsDate | null; readonly quote: string | null }, before: readonly PageLine[]): readonly Statement[] {
  const described = (field: 'firstPublished' | 'versionCreated', key: string) => page.described.map(({ where, thing }) => dated(field, textIn(thing, key), `${where}:${key}`));
  const meta = (field: 'firstPublished' | 'versionCreated', names: readonly string[]) => names.map((name) => dated(field, metaNamed(page.meta, name), `meta:${name}`));
  return [
    ...described('firstPublished', 'datePublished'),
    ...meta('firstPublished', PUBLISHED),
    ...markedTimes(page, before),
    state('firstPublished', printed.published, 'html-page:printed-date', printed.quote),
    ...described('firstPublished', 'dateCreated'),
    ...meta('firstPublished', ['date', 'dc.date', 'dcterms.date']),
    ...described('versionCreated', 'dateModified'),
    ...meta('versionCreated', ['article:modified_time', 'og:updated_time', 'article:modified', 'dcterms.modified', 'last-modified']),
  ];
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pub_date',
  'ptime',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'displaydate',
  'originalpublicationdate',
  'article.published',
];

function dated(field: 'firstPublished' | 'versionCreated', stated: string | null, rule: string): Statement {
  return state(field, readPageDate(stated), `html-page:${rule}`, stated);
}

/** `time` and its kin above the story: the first that does not say it is an update's. */
function markedTimes({ root }: Page, before: readonly PageLine[]): readonly Statement[] {
  const blocks = new Set(before.flatMap(({ path }) => path));
  const times = below(root, (element) => element.name === 'time' || /\b(?:date published|published date|publish date|pubdate|dateline time|timestamp)\b/.test(classWords(element)));
  const isBefore = (time: MarkupElement) => [...blocks].some((block) => block === time || block.children.includes(time));
  return times
    .slice(0, MOST_TIMES)
    .filter((time) => isBefore(time) || /\b(?:date published|pubdate)\b/.test(classWords(time)))
    .filter((time) => !/updat|modif/i.test(`${classWords(time)} ${textOf(time) ?? ''}`))
    .map((time) => dated('firstPublished', attribute(time, 'datetime') ?? attribute(time, 'content') ?? textOf(time), 'time'));
}

/** A page with more lists other stories. */
const MOST_TIMES = 200;
