import type { Core } from '@strapi/strapi';
import type { CheckArticleAnswer, CheckArticleRequest } from '../../../contracts/check-article';
import { decide } from '../../../newsroom/rights/decide';
import { articleToStory } from '../articles/article-to-story';
import { byRole } from '../articles/by-role';
import { formToRow, type OpenForm } from '../articles/form-to-row';
import { answerHold } from '../gate/refuse-held';
import { now } from '../ground/clock';
import { publishedAttribution, RENDERERS } from './attribution';
import { storyTypeFor } from './story-type-for';

/** Says what an open form would print, and what would hold it: the same rules as the gate and the public answers. */
export function checkingService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /** @throws a refusal (404) for a model that holds no stories, (403) for a draft that the person may not read. */
    async checkArticle(request: CheckArticleRequest, mayRead: OpenForm['mayRead']): Promise<CheckArticleAnswer> {
      const map = storyTypeFor(strapi, request.model);
      const { documentId = null, locale = null, values } = request;
      const story = articleToStory(byRole(await formToRow(strapi, { map, documentId, locale, values, mayRead }), map), map);
      const published = publishedAttribution(strapi, story, locale);
      const decision = decide(story, now());
      const holds = decision.outcome === 'held' ? decision.holds : [];
      return { attribution: published && { text: RENDERERS.text(published), html: RENDERERS.html(published) }, holds: holds.map((hold) => answerHold(hold, map)) };
    },
  };
}
