import { attributionOf } from '../../../newsroom/attribution/attribution';
import { canonicalAddress, storyPath } from '../../../newsroom/page/story-address';
import type { ListedStory } from '../../../newsroom/page/story-list-page';
import type { StoryPage } from '../../../newsroom/page/story-page';
import { readNewsDate } from '../../../newsroom/story/news-date';
import type { PrintedStory } from '../articles/printed-stories';

/** The site that a page is made for. */
export interface Site {
  readonly address: string;
  readonly locale: string;
}

/** What the public page of a story is made of. */
export function publicModel(printed: PrintedStory, site: Site): StoryPage {
  return { ...model(printed), canonical: canonicalAddress(site.address, pathOf(printed, site)) };
}

/** What the preview of a draft is made of: it has no address for search engines. */
export function previewModel(printed: PrintedStory): StoryPage {
  return { ...model(printed), canonical: null };
}

/** What a list says of a story. */
export function listedModel(printed: PrintedStory, site: Site): ListedStory {
  const { story, locale, published } = model(printed);
  return { story, locale, published, path: pathOf(printed, site) };
}

function model({ story, files, locale, publishedAt }: PrintedStory): Omit<StoryPage, 'canonical'> {
  return {
    story,
    attribution: attributionOf(story),
    pictures: story.pictures.map((picture, place) => ({ picture, file: files[place] ?? null })),
    locale,
    published: publishedAt === null ? null : readNewsDate(publishedAt.slice(0, 10)),
  };
}

function pathOf({ slug, locale }: PrintedStory, site: Site): string {
  return storyPath(slug ?? '', locale === site.locale ? null : locale);
}
