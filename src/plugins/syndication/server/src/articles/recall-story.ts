import type { Core, UID } from '@strapi/strapi';
import type { Story } from '../../../newsroom/story/story';
import { byAttribute, type ByRole } from './by-role';
import { localesOf } from './desk-story';
import type { TypeMap } from './story-map';

/**
 * Takes a story off in every language, and writes into every draft why it may not run: killed, withheld, under an
 * embargo, expired. Call it within a transaction.
 */
export async function recallStory(strapi: Core.Strapi, map: TypeMap, documentId: string, { pubStatus, rights }: Pick<Story, 'pubStatus' | 'rights'>): Promise<void> {
  const documents = strapi.documents(map.uid as UID.ContentType);
  await documents.unpublish({ documentId, locale: '*' });
  const roles: ByRole = {
    pubStatus,
    ...(rights.embargo === null ? {} : { embargo: rights.embargo.kind === 'at' ? rights.embargo.instant : null, embargoStated: rights.embargo.kind === 'unreadable' ? rights.embargo.stated : null }),
    ...(rights.expiry === null ? {} : { expiry: rights.expiry.kind === 'at' ? rights.expiry.instant : null, expiryStated: rights.expiry.kind === 'unreadable' ? rights.expiry.stated : null }),
  };
  const data = byAttribute(roles, map);
  for (const locale of await localesOf(strapi, map, documentId)) {
    await documents.update({ documentId, data, status: 'draft', ...(locale === null ? {} : { locale }) } as Parameters<typeof documents.update>[0]);
  }
}
