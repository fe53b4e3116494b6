import type { Core } from '@strapi/strapi';
import type { TypeMap } from '../../articles/shape/story-map';
import { storyTypes } from '../../articles/shape/story-types';
import { refuseUnknown } from '../../errors/refusals';

/** The story type that a request names; when it names none, the first one that has room for a text. @throws a refusal (404) for any other. */
export function storyTypeFor(strapi: Core.Strapi, model: string | undefined): TypeMap {
  const types = storyTypes(strapi);
  const all = [...types.values()];
  const map = model === undefined ? (all.find(({ roles }) => roles.body) ?? all[0]) : types.get(model);
  if (!map) throw refuseUnknown({ code: 'no-story-type', model: model ?? '', types: [...types.keys()].join(', ') || 'none' });
  return map;
}
