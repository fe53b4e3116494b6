import type { Server } from 'node:http';
import { NOT_FOUND, servePages, type Page } from '../serve-pages';
import { listPage } from './list-page';
import { newsroomAt, type NewsroomClient } from './newsroom-client';
import { storyPage } from './story-page';

/** Where Strapi is, and where readers find this site; both without a slash at the end. */
export interface Place {
  readonly strapi: string;
  readonly address: string;
}

/** A small site: the stories, the latest first, at `/`, and each at `/stories/<slug>`. */
export function open(place: Place): Server {
  const newsroom = newsroomAt(place.strapi);
  return servePages(async ({ pathname, searchParams }) => {
    if (pathname === '/') return list(newsroom, searchParams.get('page'));
    const [, slug] = /^\/stories\/([^/]+)$/.exec(pathname) ?? [];
    const written = slug === undefined ? null : decoded(slug);
    return written === null ? NOT_FOUND : story(newsroom, place, written);
  });
}

async function list(newsroom: NewsroomClient, asked: string | null): Promise<Page> {
  const page = asked === null ? 1 : wholeNumber(asked);
  if (page === null) return NOT_FOUND;
  const answer = await newsroom.list(page);
  const isBeyondTheLast = page > 1 && answer.stories.length === 0;
  return isBeyondTheLast ? NOT_FOUND : { status: 200, markup: listPage(answer) };
}

async function story(newsroom: NewsroomClient, { strapi, address }: Place, slug: string): Promise<Page> {
  const found = await newsroom.story(slug);
  if (found === null) return NOT_FOUND;
  return { status: 200, markup: storyPage(found, { canonical: `${address}/stories/${encodeURIComponent(slug)}`, files: strapi }) };
}

function wholeNumber(stated: string): number | null {
  return /^[1-9]\d{0,5}$/.test(stated) ? Number(stated) : null;
}

function decoded(slug: string): string | null {
  try {
    return decodeURIComponent(slug);
  } catch {
    return null;
  }
}
