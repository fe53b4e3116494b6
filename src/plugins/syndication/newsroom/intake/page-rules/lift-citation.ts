import { hostOf, type Url } from '../../story/address';
import type { NoteSentence } from '../note-sentences';
import type { StoryField } from '../reading';
import { readCitation, type StatedCitation } from '../wording/citation';
import { plainWords } from '../wording/plain-words';
import { editCopy } from './edit-copy';
import type { Copy, PageRule } from './page-rule';

const NAME = 'lift-citation';

/**
 * `Citation: Title (2017, November 11) retrieved 16 May 2024 from https://…`, as Science X pages print it.
 * Two citations of different pages: neither is believed, because the address and the date decide what we owe to whom.
 */
export const liftCitation: PageRule = {
  name: NAME,
  apply(copy) {
    const cited = copy.paragraphs.flatMap((paragraph, place) => {
      const citation = readCitation(paragraph);
      return citation ? [{ place, citation }] : [];
    });
    const [first, ...others] = cited.map(({ citation }) => citation);
    if (!first) return noteMissing(copy, null);
    const around = new Map(cited.map(({ place, citation }) => [place, citation.around]));
    const paragraphs = copy.paragraphs.flatMap((paragraph, place) => around.get(place) ?? [paragraph]);
    const lifted = editCopy(copy, { rule: NAME, paragraphs });
    return others.some((other) => other.address !== first.address || other.title !== first.title)
      ? noteMissing(refuseAll(lifted, [first, ...others]), null)
      : noteMissing(take(noteRepeats(lifted, others), first), first);
  },
};

function take(copy: Copy, { title, published, retrieved, address, stated }: StatedCitation): Copy {
  const host = address === null ? null : hostOf(address);
  const isShort = host !== null && SHORTENERS.has(host);
  const originalTitle = title === null ? null : plainWords(title);
  const fields: readonly (readonly [StoryField, unknown])[] = [
    ['source.originalTitle', originalTitle],
    ['firstPublished', published],
    ['source.retrieved', retrieved],
    ['source.address', address],
    ['source.retrievedFrom', isShort ? null : host],
  ];
  return editCopy(copy, {
    rule: NAME,
    found: {
      firstPublished: published,
      source: { ...copy.found.source, originalTitle, retrieved, address, retrievedFrom: isShort ? null : host },
    },
    read: fields.flatMap(([field, value]) => (value === null ? [] : [[field, stated] as const])),
    notes: isShort ? [{ weight: 'check', sentence: SHORT, quote: address }] : [],
  });
}

const SHORT = { code: 'address-short' } as const;
const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly buff.ly dlvr.it goo.gl ift.tt is.gd lnkd.in ow.ly t.co tinyurl.com trib.al'.split(' '),
);

function noteRepeats(copy: Copy, repeats: readonly StatedCitation[]): Copy {
  return editCopy(copy, { rule: NAME, notes: repeats.map(({ stated }) => ({ weight: 'info', sentence: { code: 'citation-repeated' }, quote: stated })) });
}

function refuseAll(copy: Copy, citations: readonly StatedCitation[]): Copy {
  const quote = citations.map(({ stated }) => stated).join('\n');
  return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', sentence: { code: 'citations-differ' }, quote }] });
}

function noteMissing(copy: Copy, citation: StatedCitation | null): Copy {
  const quote = citation?.stated ?? null;
  const missing: readonly (readonly [Url | string | null, NoteSentence])[] = [
    [citation?.address ?? null, { code: 'address-missing' }],
    [citation?.retrieved ?? null, { code: 'retrieved-missing' }],
  ];
  return editCopy(copy, {
    rule: NAME,
    notes: missing.flatMap(([value, sentence]) => (value === null ? [{ weight: 'check', sentence, quote }] : [])),
  });
}
