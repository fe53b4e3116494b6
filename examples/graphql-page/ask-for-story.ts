import { z } from 'zod';
import { attributionParts } from './attribution-parts';

const QUERY = `
  query Story($filters: ArticleFiltersInput) {
    articles(filters: $filters, sort: "publishedAt:desc", pagination: { limit: 1 }) {
      title
      language
      locale
      attribution { parts html }
    }
  }
`;

const askedStory = z.object({
  title: z.string().nullable(),
  language: z.string().nullable(),
  locale: z.string().nullable(),
  attribution: z.object({ parts: attributionParts, html: z.string() }).nullable(),
});
export type AskedStory = z.infer<typeof askedStory>;

const answered = z.object({ data: z.object({ articles: z.array(askedStory) }) });

/**
 * Asks one GraphQL query for the story with a slug, or for the latest; `null` when there is none.
 * @throws when the newsroom cannot be reached, or answers something else than a story.
 */
export async function askForStory(strapi: string, slug: string | null): Promise<AskedStory | null> {
  const variables = { filters: slug === null ? {} : { slug: { eq: slug } } };
  const answer = await fetch(`${strapi}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  const body: unknown = await answer.json();
  return answered.parse(body).data.articles[0] ?? null;
}
