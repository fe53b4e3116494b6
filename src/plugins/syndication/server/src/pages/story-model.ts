import type { Core } from '@strapi/strapi';
import { canonicalAddress, storyPath } from '../../../newsroom/page/story-address';
import type { ListedStory } from '../../../newsroom/page/story-list-page';
import type { StoryPage } from '../../../newsroom/page/story-page';
import { readNewsDate, type NewsDate } from '../../../newsroom/story/news-date';
import { shownPictures } from '../articles/rows/article-to-story';
import type { PrintedFile, PrintedStory } from '../articles/readers/printed-stories';
import { now } from '../ground/clock';
import { signedAddress } from '../gate/picture-admission';
import { publishedAttribution } from '../services/attribution/attribution';
import { houseStyle } from '../services/attribution/house-style';
import { PREVIEW_LASTS } from './preview-token';

/** The site that a page is made for. */
export interface Site {
  readonly address: string;
  readonly locale: string;
}

/** What the public page of a story is made of. Its pictures are asked for from where the page was asked for, if the address stated that. */
export async function publicModel(strapi: Core.Strapi, printed: PrintedStory, site: Site, stated: string | null): Promise<StoryPage> {
  const files = printed.files.map((file) => file && { ...file, address: withTerritory(file.address, stated) });
  return { ...(await model(strapi, forReaders({ ...printed, files }))), canonical: canonicalAddress(site.address, pathOf(printed, site)) };
}

/** What the preview of a draft is made of: it has no address for search engines, and its pictures open as long as a preview does. */
export async function previewModel(strapi: Core.Strapi, printed: PrintedStory): Promise<StoryPage> {
  const opened = (file: PrintedFile | null) => file && { ...file, address: signedAddress(strapi, file.address, PREVIEW_LASTS) };
  return { ...(await model(strapi, { ...printed, files: printed.files.map(opened) })), canonical: null };
}

/** What a list says of a story. */
export function listedModel(printed: PrintedStory, site: Site): ListedStory {
  const { story, locale } = printed;
  return { story, locale, published: dayOf(printed), path: pathOf(printed, site) };
}

async function model(strapi: Core.Strapi, printed: PrintedStory): Promise<Omit<StoryPage, 'canonical'>> {
  const { story, files, locale } = printed;
  return {
    story,
    attribution: publishedAttribution(story, locale, await houseStyle(strapi))?.attribution ?? null,
    pictures: story.pictures.map((picture, place) => ({ picture, file: files[place] ?? null })),
    locale,
    published: dayOf(printed),
  };
}

function withTerritory(address: string, stated: string | null): string {
  return stated === null ? address : `${address}${address.includes('?') ? '&' : '?'}territory=${stated}`;
}

/** Without the pictures whose own right has ended. */
function forReaders(printed: PrintedStory): PrintedStory {
  const { story, files } = printed;
  const shown = new Set(shownPictures(story.pictures, now()));
  const places = [...story.pictures.keys()].filter((place) => story.pictures[place] && shown.has(story.pictures[place]));
  return { ...printed, story: { ...story, pictures: [...shown] }, files: places.map((place) => files[place] ?? null) };
}

function dayOf({ publishedAt }: PrintedStory): NewsDate | null {
  return publishedAt === null ? null : readNewsDate(publishedAt.slice(0, 10));
}

function pathOf({ slug, locale }: PrintedStory, site: Site): string {
  return storyPath(slug ?? '', locale === site.locale ? null : locale);
}
