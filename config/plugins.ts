import type { Core } from '@strapi/strapi';

/** The switch of every plugin; for `syndication` this is its only configuration. */
export default function plugins({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin {
  const production = env('NODE_ENV') === 'production';
  return {
    syndication: { enabled: true, resolve: './src/plugins/syndication' },
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        depthLimit: 7,
        defaultLimit: 25,
        maxLimit: 100,
        landingPage: !production,
        // `cors: false`: the plugin would add an answer of its own to every origin, after config/middlewares.ts refused it.
        apolloServer: { introspection: !production, cors: false },
      },
    },
    'users-permissions': {
      config: { jwtManagement: 'refresh', sessions: { httpOnly: true } },
    },
    upload: {
      config: {
        sizeLimit: 64 * 1024 * 1024,
        security: { allowedTypes: MEDIA, deniedTypes: MARKUP_AND_PROGRAMS },
      },
    },
  };
}

const MEDIA = ['image/*', 'video/*', 'audio/*', 'application/pdf', 'text/plain', 'text/csv'];

/** Uploads are served from our own origin: what a browser would run there is refused. */
const MARKUP_AND_PROGRAMS = [
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'text/xml',
  'application/xml',
  'text/javascript',
  'application/javascript',
  'application/x-msdownload',
  'application/x-executable',
  'application/x-sh',
];
