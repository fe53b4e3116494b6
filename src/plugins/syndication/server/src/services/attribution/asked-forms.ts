import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_FORMS, DEFAULT_FORMS, type AttributionForm } from '../../../../contracts/attribution';
import { storyTypes } from '../../articles/shape/story-types';
import { refuseInput } from '../../errors/refusals';

const PARAMETER = 'attribution';

/** Lets callers of the public API say which forms they want: `?attribution=text,html`, or `none`. */
export function acceptForms(strapi: Core.Strapi): void {
  strapi.contentAPI.addQueryParams({
    [PARAMETER]: {
      schema: (z) => z.string().optional(),
      matchRoute: ({ method, handler }) => method === 'GET' && typeof handler === 'string' && leadsToStories(strapi, handler),
    },
  });
}

/** The forms that the request at hand asks for. @throws a refusal (400) that names the forms there are. */
export function askedForms(strapi: Core.Strapi): readonly AttributionForm[] {
  const asked: unknown = strapi.requestContext.get()?.query[PARAMETER];
  if (asked === undefined) return DEFAULT_FORMS;
  const names = (typeof asked === 'string' ? asked : '').split(',').map((name) => name.trim());
  if (names.length === 1 && names[0] === 'none') return [];
  const forms = names.map((name) => ATTRIBUTION_FORMS.find((form) => form === name) ?? refuse(name));
  return [...new Set(forms)];
}

function refuse(name: string): never {
  throw refuseInput(`“${name}” is no form of attribution. There are: ${ATTRIBUTION_FORMS.join(', ')}; or none.`, [PARAMETER]);
}

/** `api::article.article.find`; and every other type of the project, for the stories nested in it. */
function leadsToStories(strapi: Core.Strapi, handler: string): boolean {
  const uid = handler.split('.').slice(0, -1).join('.');
  return storyTypes(strapi).has(uid) || uid.startsWith('api::');
}
