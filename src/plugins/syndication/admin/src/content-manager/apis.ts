import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

type ContentManagerApis = Pick<ContentManagerPlugin['config']['apis'], 'addEditViewSidePanel' | 'addDocumentAction' | 'addBulkAction'>;

/** Strapi types what plugins offer each other as `unknown`: this is the one place that looks before it believes. */
export function contentManagerOf(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
  const { apis } = app.getPlugin('content-manager');
  if (!offersWhatWeNeed(apis)) throw new Error('The content manager of this Strapi offers no side panels, document actions or bulk actions.');
  return apis;
}

function offersWhatWeNeed(apis: object): apis is ContentManagerApis {
  return 'addEditViewSidePanel' in apis && 'addDocumentAction' in apis && 'addBulkAction' in apis;
}
