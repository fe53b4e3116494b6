import type { Core } from '@strapi/strapi';
import type { AttributionForm } from '../../../../contracts/attribution';
import { storiesInAnswer } from '../../articles/rows/stories-in-answer';
import { storyTypes } from '../../articles/shape/story-types';
import type { DocumentMiddleware } from '../../ground/document-middleware';
import { askedForms } from './asked-forms';
import { inForms } from './in-forms';
import { loadAttributions } from './load-attributions';

/**
 * Puts `attribution` on every story in an answer of the REST API: single, listed, or nested in another type. What
 * the caller may populate does not matter: the block is due. GraphQL has a field of its own.
 */
export function attributionOnAnswers(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action }, next) => {
    const request = strapi.requestContext.get();
    const isRest = request?.state?.route?.info?.type === 'content-api' && !isGraphql(strapi, request.path);
    const forms = isRest && ANSWERING.has(action) ? askedForms(strapi) : [];
    const answer = await next();
    if (forms.length > 0) await attribute(strapi, uid, answer, forms);
    return answer;
  };
}

async function attribute(strapi: Core.Strapi, uid: string, answer: unknown, forms: readonly AttributionForm[]): Promise<void> {
  for (const [type, stories] of storiesInAnswer(strapi, uid, answer)) {
    const map = storyTypes(strapi).get(type);
    if (!map) continue;
    const attributions = await loadAttributions(strapi, map, [...new Set(stories.map(({ id }) => id))]);
    for (const story of stories) {
      const attribution = attributions.get(story.id) ?? null;
      story.attribution = attribution && inForms(attribution, forms);
    }
  }
}

function isGraphql(strapi: Core.Strapi, path: string): boolean {
  return path === strapi.config.get('plugin::graphql.endpoint', '/graphql');
}

const ANSWERING = new Set(['findMany', 'findFirst', 'findOne', 'create', 'update']);
