import type { Core } from '@strapi/strapi';
import { storyPath } from '../../../newsroom/page/story-address';
import { draftRow } from '../articles/drafts/draft-row';
import { printedStories } from '../articles/readers/printed-stories';
import { publicStories } from '../articles/readers/public-stories';
import type { TypeMap } from '../articles/shape/story-map';
import { storyTypes } from '../articles/shape/story-types';
import { may } from '../gate/admin-ability';
import { now } from '../ground/clock';
import { previewKey, signPreview } from './preview-token';
import { siteLocale } from './site';

/** What Strapi's Preview asks for. */
export interface PreviewRequest {
  readonly documentId: string;
  readonly locale?: string | null | undefined;
  readonly status?: string | undefined;
}

/** Says where the Preview of the admin panel finds a story. */
export function previewService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /**
     * A path on this site: for a draft a signed one that expires, for a published story its public page. `null` when
     * there is nothing to show, or nothing that this administrator may read: Strapi itself asks only whether somebody
     * is signed in.
     */
    async addressOf(uid: string, { documentId, locale = null, status }: PreviewRequest): Promise<string | null> {
      const map = storyTypes(strapi).get(uid);
      const ctx = strapi.requestContext.get();
      if (!map || !ctx) return null;
      const draft = await draftRow(strapi, map, documentId, locale);
      if (!draft || !may(strapi, ctx, 'read', uid, draft.row)) return null;
      if (status === 'published') return publicAddress(strapi, map, draft.id);
      const token = signPreview({ uid, documentId, locale, status: 'draft' }, previewKey(strapi.config.get('admin.auth.secret')), now());
      return `/stories/preview/${encodeURIComponent(documentId)}/${token}`;
    },
  };
}

/** A slug belongs to its document: the public page at it is this story's. */
async function publicAddress(strapi: Core.Strapi, map: TypeMap, draft: number): Promise<string | null> {
  const [story] = await printedStories(strapi, map, [draft]);
  if (!story?.slug) return null;
  const { ids } = await publicStories(strapi, map, { slug: story.slug, locale: story.locale, offset: 0, limit: 1 }, { now: new Date(now()), territory: null });
  if (ids.length === 0) return null;
  return storyPath(story.slug, story.locale === (await siteLocale(strapi)) ? null : story.locale);
}
