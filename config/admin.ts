import type { Core } from '@strapi/strapi';

export default function admin({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin {
  const secret = (name: string): string => {
    const value = env(name);
    if (!value) throw new Error(`${name} is not set. \`npm start\` makes an .env with fresh secrets.`);
    return value;
  };
  return {
    auth: { secret: secret('ADMIN_JWT_SECRET') },
    apiToken: { salt: secret('API_TOKEN_SALT') },
    transfer: { token: { salt: secret('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: secret('ENCRYPTION_KEY') },
    autoOpen: false,
    flags: { nps: false, promoteEE: false, docLinks: true },
    preview: { enabled: true, config: { handler: previewAddress } },
  };
}

type PreviewHandler = NonNullable<Core.Config.Admin['preview']>['config']['handler'];

/** A story is previewed on a page that the plugin serves from this same origin. */
const previewAddress: PreviewHandler = async (uid, { documentId, locale, status }) => {
  const preview: unknown = strapi.plugin('syndication').service('preview');
  return isPreview(preview) ? preview.addressOf(uid, { documentId, locale, status }) : null;
};

function isPreview(service: unknown): service is { addressOf(uid: string, request: object): Promise<string | null> } {
  return typeof service === 'object' && service !== null && 'addressOf' in service;
}
