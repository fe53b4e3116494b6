import type { Core } from '@strapi/strapi';

const api: Core.Config.Api = {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // An unknown parameter is a mistake to hear about, not to ignore: a mistyped filter must not widen an answer.
    strictParams: true,
  },
  documents: { strictParams: true, strictRelations: true },
};

export default api;
