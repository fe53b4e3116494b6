import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { cleanText } from '../../../newsroom/story/clean-text';
import { gonePage } from '../../../newsroom/page/gone-page';
import { MISSING_PAGE } from '../../../newsroom/page/missing-page';
import { canonicalAddress, listPath } from '../../../newsroom/page/story-address';
import { storyListPage } from '../../../newsroom/page/story-list-page';
import { storyPage } from '../../../newsroom/page/story-page';
import { draftRow } from '../articles/drafts/draft-row';
import { printedStories } from '../articles/readers/printed-stories';
import type { Reader } from '../articles/rights/shown-columns';
import { publicStories } from '../articles/readers/public-stories';
import type { TypeMap } from '../articles/shape/story-map';
import { storyTypes } from '../articles/shape/story-types';
import { askedTerritory, statedTerritory } from '../gate/asked-territory';
import { now } from '../ground/clock';
import { tombstoneAt } from '../services/standing/tombstones';
import { answerPage } from './page-headers';
import { pagedType } from './paged-type';
import { previewKey, readPreview } from './preview-token';
import { asPublicRead } from './public-read';
import { siteOf } from './site';
import { listedModel, previewModel, publicModel } from './story-model';

/** Stories on a page of the list. */
const PAGE_SIZE = 20;

/**
 * The pages that readers see: `/stories/`, `/stories/<slug>`, and previews of drafts for those who hold a token. They
 * show the stories that have pages.
 */
export function answerStoryPages(strapi: Core.Strapi): void {
  strapi.server.router.get('/stories', asPublicRead((ctx) => answerList(strapi, ctx)));
  strapi.server.router.get('/stories/:slug', asPublicRead((ctx) => answerStory(strapi, ctx)));
  strapi.server.router.get('/stories/preview/:documentId/:token', asPublicRead((ctx) => answerPreview(strapi, ctx)));
}

async function answerList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const map = pagedType(strapi);
  const site = await siteOf(strapi);
  const stated = asked(ctx, 'locale');
  const locale = stated === site.locale ? null : stated;
  const page = Number(asked(ctx, 'page') ?? 1);
  if (!map || !Number.isInteger(page) || page < 1 || page > FARTHEST) return answerPage(ctx, MISSING_PAGE, 'nobody');
  const wanted = { slug: null, locale: locale ?? site.locale, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const { ids, total } = await publicStories(strapi, map, wanted, reader(strapi, ctx));
  if ((page > 1 || locale !== null) && ids.length === 0) return answerPage(ctx, MISSING_PAGE, 'nobody');
  const stories = (await printedStories(strapi, map, ids)).map((printed) => listedModel(printed, site));
  const canonical = canonicalAddress(site.address, listPath(page, locale));
  answerPage(ctx, storyListPage({ stories, page, pages: Math.ceil(total / PAGE_SIZE), locale, canonical }), 'public');
}

/** So that no database is asked for a number that it cannot hold. */
const FARTHEST = 100_000;

/** One story may have one slug in several languages: without one asked for, the site's own counts first. */
async function answerStory(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const map = pagedType(strapi);
  const slug = cleanText(parameter(ctx, 'slug'));
  const wanted = { slug, locale: asked(ctx, 'locale'), offset: 0, limit: PAGE_SIZE };
  const { ids } = map ? await publicStories(strapi, map, wanted, reader(strapi, ctx)) : { ids: [] };
  const site = await siteOf(strapi);
  const found = map ? await printedStories(strapi, map, ids) : [];
  const printed = found.find(({ locale }) => locale === site.locale) ?? found[0];
  if (!printed) return answerAbsent(strapi, ctx, map, slug);
  answerPage(ctx, storyPage(await publicModel(strapi, printed, site, statedTerritory(ctx))), 'public');
}

/** Where a story was that was killed or is withheld, it is said; else there is nothing, and nothing to be known. */
async function answerAbsent(strapi: Core.Strapi, ctx: Context, map: TypeMap | undefined, slug: string): Promise<void> {
  const tombstone = map && (await tombstoneAt(strapi, map.uid, slug));
  if (tombstone) answerPage(ctx, gonePage(tombstone.reason, tombstone.at), 'gone');
  else answerPage(ctx, MISSING_PAGE, 'nobody');
}

async function answerPreview(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const documentId = parameter(ctx, 'documentId');
  const token = parameter(ctx, 'token');
  // Strapi logs the address once the answer is made; this one is a key.
  ctx.url = '/stories/preview/***';
  const previewed = readPreview(token, previewKey(strapi.config.get('admin.auth.secret')), now());
  const map = previewed?.documentId === documentId ? storyTypes(strapi).get(previewed.uid) : undefined;
  const draft = map && previewed ? await draftRow(strapi, map, documentId, previewed.locale) : null;
  const [printed] = map && draft ? await printedStories(strapi, map, [draft.id]) : [];
  if (!printed) return answerPage(ctx, MISSING_PAGE, 'nobody');
  answerPage(ctx, storyPage(await previewModel(strapi, printed)), 'private');
}

function reader(strapi: Core.Strapi, ctx: Context): Reader {
  return { now: new Date(now()), territory: askedTerritory(strapi, ctx) };
}

function parameter(ctx: Context, name: string): string {
  const value: unknown = ctx.params[name];
  return typeof value === 'string' ? value : '';
}

/** A parameter of the query, when it was stated once and as words. */
function asked(ctx: Context, name: string): string | null {
  const value: unknown = ctx.query[name];
  return typeof value === 'string' ? cleanText(value) : null;
}
