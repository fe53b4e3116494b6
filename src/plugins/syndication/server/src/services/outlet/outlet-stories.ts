import type { Core } from '@strapi/strapi';
import type { OfferedPage, OfferedPicture, OfferedStory } from '../../../../newsroom/outlet/offered-story';
import { storyId } from '../../../../newsroom/outlet/story-id';
import { canonicalAddress, storyPath } from '../../../../newsroom/page/story-address';
import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import { pagePlaces } from '../../articles/readers/page-places';
import { printedStories, type PrintedFile } from '../../articles/readers/printed-stories';
import { rightsHistory } from '../../articles/rights/rights-history';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import type { TypeMap } from '../../articles/shape/story-map';
import type { Site } from '../../pages/story-model';

/** Stories as an outlet may ask the rights for them, in the order of the row ids. Whoever calls has made sure that readers may see them. */
export async function offeredStories(strapi: Core.Strapi, map: TypeMap, ids: readonly number[], site: Site): Promise<readonly OfferedStory[]> {
  const ruled = new Map((await storiesUnderRights(strapi, map, ids)).map((row) => [row.id, row]));
  const printed = await printedStories(strapi, map, ids);
  const history = await rightsHistory(strapi, map.uid, printed.map(({ documentId }) => documentId));
  return printed.flatMap(({ id, documentId, locale, story, slug, files, publishedAt }) => {
    const rules = ruled.get(id);
    const updated = publishedAt === null ? null : readInstant(publishedAt);
    if (!rules || slug === null || updated === null) return [];
    const pictures = story.pictures.map((picture, place): OfferedPicture => ({ ...picture, file: whole(files[place] ?? null, site) }));
    const published = history.get(documentId)?.publishedHere ?? null;
    const facts = { ...rules.story, summary: story.summary, body: story.body, pictures };
    return [{ facts, id: storyId(site.address, documentId, locale ?? site.locale), address: addressOf(slug, locale, site), locale, published, updated }];
  });
}

/** The same for a list of addresses: without words and files. When it was published first is known for what is as new as `newsSince`. */
export async function offeredPages(strapi: Core.Strapi, map: TypeMap, ids: readonly number[], { site, newsSince }: { readonly site: Site; readonly newsSince: Instant }): Promise<readonly OfferedPage[]> {
  const places = await pagePlaces(strapi, map, ids);
  const ruled = new Map((await storiesUnderRights(strapi, map, ids)).map((row) => [row.id, row]));
  const recent = [...ruled.values()].filter(({ id }) => (places.get(id)?.publishedAt ?? '') >= newsSince).map(({ documentId }) => documentId);
  const history = recent.length === 0 ? null : await rightsHistory(strapi, map.uid, recent);
  return ids.flatMap((id) => {
    const row = ruled.get(id);
    const place = places.get(id);
    if (!row || !place) return [];
    const published = history?.get(row.documentId)?.publishedHere ?? null;
    return [{ facts: row.story, address: addressOf(place.slug, row.locale, site), locale: row.locale, published, updated: place.publishedAt }];
  });
}

function addressOf(slug: string, locale: string | null, site: Site): string {
  return canonicalAddress(site.address, storyPath(slug, locale === site.locale ? null : locale));
}

/** A path on this site says nothing to somebody else. */
function whole(file: PrintedFile | null, site: Site): PrintedFile | null {
  return file?.address.startsWith('/') ? { ...file, address: canonicalAddress(site.address, file.address) } : file;
}
