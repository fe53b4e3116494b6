import type { NewsDate } from '../../story/news-date';
import { authorsWithAnd } from './author-list';
import { authorsOf, stated, type CitationStyle, type CitedWork, type PrintedCitation } from './cited-work';
import { dayMonthYear, yearOf } from './english-date';
import { givenFirst } from './printed-names';
import { readTemplatePieces, type Placeholder, type TemplatePieces, type TemplateRefusal } from './template-pieces';

/** The house's own form where it has stated none. */
export const DEFAULT_HOUSE_TEMPLATE = '{title} ({published}), {holder}, {address}';

export type HouseTemplate = { readonly kind: 'style'; readonly style: CitationStyle } | TemplateRefusal;

/**
 * A citation style made of a house's own words: `{title} ({published}), {holder}, {address}`. A fact that is not known
 * takes the words that lead to it, and brackets that would be empty, with it. A template that we cannot follow is refused.
 */
export function houseTemplate(template: string): HouseTemplate {
  const read = readTemplatePieces(template);
  return 'kind' in read ? read : { kind: 'style', style: (work) => aroundAddress(spans(read, factsOf(work))) };
}

type Facts = Readonly<Record<Placeholder, string | null>>;

/** A run of words, or the address among them. */
interface Span {
  readonly text: string;
  readonly isAddress: boolean;
}

/** Nobody's name is turned, days are printed as `9 March 2021`. */
function factsOf(work: CitedWork): Facts {
  const { title, firstPublished, retrieved, publisher, container, address } = work;
  const day = (date: NewsDate | null) => (date === null ? null : dayMonthYear(date));
  return {
    title,
    authors: authorsWithAnd(authorsOf(work), givenFirst),
    published: day(firstPublished),
    year: firstPublished === null ? null : yearOf(firstPublished),
    holder: stated(publisher),
    site: stated(container),
    retrieved: day(retrieved),
    address,
  };
}

function spans({ pieces, ending }: TemplatePieces, facts: Facts): readonly Span[] {
  const printed: Span[] = [];
  for (const piece of pieces) {
    const inside = piece.kind === 'bracket' ? spans(piece.inside, facts) : factSpan(piece.fact, facts);
    if (inside.length === 0) continue;
    const isDeprived = printed.length === 0 && piece !== pieces[0];
    const lead = isDeprived ? piece.lead.replace(/^[\s\p{Pd}.,;:·|/&]+/u, '') : piece.lead;
    const [before, after] = piece.kind === 'bracket' ? [piece.open, piece.close] : ['', piece.tail];
    printed.push(words(lead + before), ...inside, words(after));
  }
  return printed.length === 0 ? [] : [...printed, words(ending)];
}

function factSpan(fact: Placeholder, facts: Facts): readonly Span[] {
  const text = facts[fact];
  return text === null ? [] : [{ text, isAddress: fact === 'address' }];
}

function words(text: string): Span {
  return { text, isAddress: false };
}

/** The first address printed can be linked; another one would be plain words. */
function aroundAddress(printed: readonly Span[]): PrintedCitation {
  const said = (some: readonly Span[]) => some.map(({ text }) => text).join('');
  const at = printed.findIndex(({ isAddress }) => isAddress);
  if (at === -1) return { beforeAddress: said(printed), address: '', afterAddress: '' };
  return { beforeAddress: said(printed.slice(0, at)), address: printed[at]?.text ?? '', afterAddress: said(printed.slice(at + 1)) };
}
