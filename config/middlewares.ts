import type { Core } from '@strapi/strapi';

export default function middlewares({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares {
  const origins = env.array('CORS_ORIGINS', []).filter((origin) => origin !== '');
  return [
    'strapi::logger',
    'strapi::errors',
    'strapi::security',
    {
      name: 'strapi::cors',
      config: {
        // Strapi's default answers any origin that asks, with credentials. Here: the origins named, else none.
        origin: origins,
        credentials: origins.length > 0 && !origins.includes('*'),
        keepHeadersOnError: true,
      },
    },
    'strapi::poweredBy',
    'strapi::query',
    {
      name: 'strapi::body',
      config: {
        // The longest paste that is read, with room for JSON escapes, or the largest file in Base64.
        jsonLimit: '8mb',
        formLimit: '1mb',
        textLimit: '1mb',
        formidable: { maxFileSize: 64 * 1024 * 1024 },
      },
    },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
}
