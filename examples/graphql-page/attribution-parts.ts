import { z } from 'zod';
import type { Attribution, Citation, PrintedCredit } from '../../src/plugins/syndication/attribution';

type NewsDate = NonNullable<Citation['retrieved']>;
type Url = PrintedCredit['addresses'][number];

const words = z.string().nullable();
/** As precise as its source stated it: a year, a month, a day or a moment. */
const date = z.custom<NewsDate>((value) => typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2}(T.{6,32})?)?)?$/.test(value)).nullable();
const address = z.custom<Url>((value) => typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value));

/** `attribution.parts` of an answer, checked once at the door; what comes out is what the renderers take. */
export const attributionParts: z.ZodType<Attribution> = z.object({
  headline: words,
  language: words,
  titleLanguage: words,
  relationship: z.enum(['republished', 'excerpted', 'adapted', 'translated', 'based-on']).nullable(),
  citation: z.object({ title: z.string(), firstPublished: date, retrieved: date, address: address.nullable() }).nullable(),
  writers: z.array(
    z.object({ name: z.string(), kind: z.enum(['person', 'organisation']), role: z.enum(['words', 'pictures', 'additional-reporting']) }),
  ),
  author: words,
  distributor: words,
  retrievedFrom: words,
  copyrightHolder: words,
  copyrightYear: z.number().nullable(),
  copyrightNotice: words,
  creditLine: words,
  legalNotice: words,
  photoCredits: z.array(
    z.object({
      line: z.string(),
      photographer: words,
      agencies: z.array(z.object({ name: z.string(), role: z.enum(['library', 'agency', 'distributor', 'handout-source']).nullable() })),
      copyrightNotice: words,
      licence: words,
      mayBePassedOn: z.boolean(),
      addresses: z.array(address),
      acquireLicencePage: address.nullable(),
    }),
  ),
  correction: z
    .object({ note: z.string(), class: z.enum(['correction', 'refile', 'clarification', 'withdrawal']).nullable(), date })
    .nullable(),
  presentation: z.object({
    citationStyle: z.enum(['retrieved-from', 'apa', 'mla', 'chicago', 'harvard', 'iso-690', 'ap-in-text', 'house-template']),
    citationTemplate: words,
    creditStyle: z.enum(['as-received', 'house', 'ap', 'reuters', 'getty']),
    indexing: z.enum(['self', 'canonical-to-source', 'noindex-news', 'noindex-all']),
  }),
});
