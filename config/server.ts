import type { Core } from '@strapi/strapi';

export default function server({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server {
  const keys = env.array('APP_KEYS', []).filter((key) => key !== '');
  if (keys.length === 0) throw new Error('APP_KEYS is not set. `npm start` makes an .env with fresh secrets.');
  return {
    host: env('HOST') || '0.0.0.0',
    port: Number(env('PORT') || 1337),
    url: env('PUBLIC_URL') || '',
    // Behind a proxy the client's address and the protocol come from its headers; nobody else may set them.
    proxy: { koa: env.bool('BEHIND_PROXY', false) },
    app: { keys },
    logger: {
      updates: { enabled: false },
      // `npm start` says where everything is, in our own words.
      startup: { enabled: env('NODE_ENV') === 'development' },
    },
    // A transfer writes rows below the document service, past the publish gate.
    transfer: { remote: { enabled: env.bool('TRANSFER_REMOTE', false) } },
    webhooks: { populateRelations: false },
    // Strapi's own door for assistants, /mcp: every tool of Strapi and of its plugins that the caller's token allows.
    mcp: { enabled: env.bool('MCP_ENABLED', false) },
  };
}
