import { strapi, type API } from '@strapi/client';
import { z } from 'zod';
import { fullStory, listedStory, type FullStory, type ListedStory } from './story';

export interface StoryList {
  readonly stories: readonly ListedStory[];
  readonly page: number;
  readonly pages: number;
}

/** What the site asks the newsroom. An answer that is not what it should be is an error here, never a broken page. */
export interface NewsroomClient {
  /** The stories of a page, counted from 1, the latest first. */
  readonly list: (page: number) => Promise<StoryList>;
  /** `null` where nothing is, or nothing that readers may know of. */
  readonly story: (slug: string) => Promise<FullStory | null>;
}

/** Reads stories over REST, as any reader may. */
export function newsroomAt(address: string): NewsroomClient {
  const articles = strapi({ baseURL: `${address}/api` }).collection('articles');
  return {
    list: async (page) => {
      const { data, meta } = listAnswer.parse(await articles.find(listed(page)));
      return { stories: data, page, pages: meta.pagination.pageCount };
    },
    story: async (slug) => oneAnswer.parse(await articles.find(whole(slug))).data[0] ?? null,
  };
}

const listAnswer = z.object({ data: z.array(listedStory), meta: z.object({ pagination: z.object({ pageCount: z.number() }) }) });
const oneAnswer = z.object({ data: z.array(fullStory) });

/** The client sends on what it does not know; Creditline knows which forms of the attribution are wanted. */
type Query = API.BaseQueryParams & { readonly attribution: string };

const FIELDS = ['title', 'slug', 'summary', 'language', 'locale', 'bylineLine'];
const BYLINES = { fields: ['name', 'role'], populate: { byline: { fields: ['name'] } } };
const PICTURES = {
  fields: ['caption'],
  populate: { image: { fields: ['url', 'alternativeText', 'width', 'height'] }, credit: { fields: ['creditLine'] } },
};

function listed(page: number): Query {
  return {
    fields: FIELDS,
    filters: { slug: { $notNull: true } },
    sort: ['publishedAt:desc', 'id:desc'],
    pagination: { page, pageSize: 10 },
    populate: { bylines: BYLINES },
    attribution: 'none',
  };
}

function whole(slug: string): Query {
  return {
    fields: [...FIELDS, 'dateline', 'body'],
    filters: { slug: { $eq: slug } },
    pagination: { page: 1, pageSize: 1 },
    populate: { bylines: BYLINES, pictures: PICTURES },
    attribution: 'html,head,jsonLd',
  };
}
