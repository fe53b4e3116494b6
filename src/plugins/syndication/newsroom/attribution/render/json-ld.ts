import { readNewsDate } from '../../story/news-date';
import type { Writer } from '../../story/story';
import type { Attribution } from '../attribution';
import { stated, type JsonLd } from '../json-ld-facts';
import { webAddress } from '../web-address';
import { imageObjects } from './image-objects';

export type { JsonLd };

/**
 * The attribution for machines, the same in every language. A republished story is the same work at another address
 * (`sameAs`); any other is a work of its own that is based on the original, and the original's date is the original's.
 * It is a value, not markup: `renderJsonLdScript` writes it into a page.
 */
export function renderJsonLd(attribution: Attribution): JsonLd {
  const { citation, relationship, correction, legalNotice } = attribution;
  const address = webAddress(citation?.address);
  const isTheSame = relationship === 'republished';
  return stated({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: attribution.headline ?? citation?.title,
    inLanguage: attribution.language,
    author: some(attribution.writers.filter(({ role }) => role !== 'pictures').map(renderWriter)),
    creditText: attribution.creditLine ?? (isTheSame ? attribution.author : null),
    provider: attribution.distributor && stated({ '@type': 'Organization', name: attribution.distributor }),
    datePublished: isTheSame ? dateIn(citation?.firstPublished) : null,
    sameAs: isTheSame ? address : null,
    isBasedOn: isTheSame ? null : originalOf(attribution, address),
    copyrightHolder: holderOf(attribution),
    copyrightYear: attribution.copyrightYear,
    copyrightNotice: attribution.copyrightNotice,
    usageInfo: legalNotice && stated({ '@type': 'CreativeWork', text: legalNotice }),
    image: some(attribution.photoCredits.flatMap(imageObjects)),
    correction: correction && stated({ '@type': 'CorrectionComment', text: correction.note, datePublished: dateIn(correction.date) }),
  });
}

function originalOf({ citation, titleLanguage, author }: Attribution, url: string | null): JsonLd | null {
  if (citation === null) return null;
  return stated({ '@type': 'NewsArticle', headline: citation.title, inLanguage: titleLanguage, creditText: author, datePublished: dateIn(citation.firstPublished), url });
}

function renderWriter({ name, kind }: Writer): JsonLd {
  return stated({ '@type': kind === 'person' ? 'Person' : 'Organization', name });
}

/** An organisation, but for a writer who owns the story. */
function holderOf({ copyrightHolder, writers }: Attribution): JsonLd | null {
  if (copyrightHolder === null) return null;
  const writer = writers.find(({ name }) => name === copyrightHolder);
  return renderWriter(writer ?? { name: copyrightHolder, kind: 'organisation', role: 'words' });
}

function dateIn(date: string | null | undefined): string | null {
  return date ? readNewsDate(date) : null;
}

function some<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}
