import type { PhotoCredit, Writer } from '../../story/story';
import type { Attribution } from '../attribution';

/** A schema.org NewsArticle as plain JSON. What is not known is left out. https://schema.org/NewsArticle */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * The attribution for machines. It is a value, not markup: whoever puts it into a page writes it with a JSON
 * serialiser that escapes `<`.
 */
export function renderJsonLd(attribution: Attribution): JsonLd {
  const { headline, citation, writers, copyrightHolder, copyrightYear, copyrightNotice, legalNotice } = attribution;
  return stated({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline ?? citation?.title,
    author: some(writers.filter(({ role }) => role !== 'pictures').map(renderWriter)),
    datePublished: citation?.firstPublished,
    isBasedOn: citation?.address,
    copyrightHolder: copyrightHolder && { '@type': 'Organization', name: copyrightHolder },
    copyrightYear,
    copyrightNotice,
    usageInfo: legalNotice && { '@type': 'CreativeWork', text: legalNotice },
    image: some(attribution.photoCredits.map(renderPhotoCredit)),
    correction: attribution.correctionNote && { '@type': 'CorrectionComment', text: attribution.correctionNote },
  });
}

function renderWriter({ name, kind }: Writer): JsonLd {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}

function renderPhotoCredit({ line, photographer, agencies, copyrightNotice, licence }: PhotoCredit): JsonLd {
  const makers = [
    ...(photographer === null ? [] : [{ '@type': 'Person', name: photographer }]),
    ...agencies.map(({ name }) => ({ '@type': 'Organization', name })),
  ];
  return stated({ '@type': 'ImageObject', creditText: line, creator: makers[0], copyrightNotice, license: licence });
}

function some<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}

function stated(facts: Readonly<Record<string, unknown>>): JsonLd {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null && fact !== undefined));
}
