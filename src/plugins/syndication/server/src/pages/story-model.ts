import type { Core } from '@strapi/strapi';
import { canonicalAddress, storyPath } from '../../../newsroom/page/story-address';
import type { ListedStory } from '../../../newsroom/page/story-list-page';
import type { StoryPage } from '../../../newsroom/page/story-page';
import { readNewsDate, type NewsDate } from '../../../newsroom/story/news-date';
import type { PrintedStory } from '../articles/printed-stories';
import { publishedAttribution } from '../services/attribution';

/** The site that a page is made for. */
export interface Site {
  readonly address: string;
  readonly locale: string;
}

/** What the public page of a story is made of. */
export function publicModel(strapi: Core.Strapi, printed: PrintedStory, site: Site): StoryPage {
  return { ...model(strapi, printed), canonical: canonicalAddress(site.address, pathOf(printed, site)) };
}

/** What the preview of a draft is made of: it has no address for search engines. */
export function previewModel(strapi: Core.Strapi, printed: PrintedStory): StoryPage {
  return { ...model(strapi, printed), canonical: null };
}

/** What a list says of a story. */
export function listedModel(printed: PrintedStory, site: Site): ListedStory {
  const { story, locale } = printed;
  return { story, locale, published: dayOf(printed), path: pathOf(printed, site) };
}

function model(strapi: Core.Strapi, printed: PrintedStory): Omit<StoryPage, 'canonical'> {
  const { story, files, locale } = printed;
  return {
    story,
    attribution: publishedAttribution(strapi, story, locale)?.attribution ?? null,
    pictures: story.pictures.map((picture, place) => ({ picture, file: files[place] ?? null })),
    locale,
    published: dayOf(printed),
  };
}

function dayOf({ publishedAt }: PrintedStory): NewsDate | null {
  return publishedAt === null ? null : readNewsDate(publishedAt.slice(0, 10));
}

function pathOf({ slug, locale }: PrintedStory, site: Site): string {
  return storyPath(slug ?? '', locale === site.locale ? null : locale);
}
