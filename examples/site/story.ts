import { z } from 'zod';

const words = z.string().nullable();

const bylineEntry = z.object({
  name: words,
  role: z.enum(['words', 'pictures', 'additional-reporting']),
  byline: z.object({ name: z.string() }).nullable(),
});

/** What a list says of a story. Of an answer only what is named here is read; anything else in it is left alone. */
export const listedStory = z.object({
  title: words,
  slug: z.string(),
  summary: words,
  /** BCP 47, where the desk said; else the locale of the article. */
  language: words,
  locale: words,
  bylineLine: words,
  bylines: z.array(bylineEntry),
});
export type ListedStory = z.infer<typeof listedStory>;

/** One node of Strapi's blocks. What an editor may add to them later is read as far as it has words. */
export const bodyNode = z.object({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  level: z.number().optional(),
  format: z.string().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  code: z.boolean().optional(),
  get children() {
    return z.array(bodyNode).optional();
  },
});
export type BodyNode = z.infer<typeof bodyNode>;

const picture = z.object({
  image: z.object({ url: z.string(), alternativeText: words, width: z.number().nullable(), height: z.number().nullable() }).nullable(),
  caption: words,
  credit: z.object({ creditLine: z.string() }).nullable(),
});
export type Picture = z.infer<typeof picture>;

const headTag = z.discriminatedUnion('tag', [
  z.object({ tag: z.literal('link'), attributes: z.object({ rel: z.string(), href: z.url({ protocol: /^https?$/ }) }) }),
  z.object({ tag: z.literal('meta'), attributes: z.object({ name: z.string(), content: z.string() }) }),
]);
export type HeadTag = z.infer<typeof headTag>;

/** A story as its page needs it. `attribution` is `null` on a story that owes nobody anything. */
export const fullStory = listedStory.extend({
  dateline: words,
  body: z.array(bodyNode).nullable(),
  pictures: z.array(picture),
  attribution: z.object({ html: z.string(), head: z.array(headTag), jsonLd: z.record(z.string(), z.unknown()) }).nullable(),
});
export type FullStory = z.infer<typeof fullStory>;
