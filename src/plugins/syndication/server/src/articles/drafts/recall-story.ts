import type { Core } from '@strapi/strapi';
import type { Story } from '../../../../newsroom/story/story';
import { localesOf } from './desk-story';
import { takeOff, writeDrafts } from './standing';
import type { TypeMap } from '../shape/story-map';

/**
 * Takes a story off in every language, and writes into every draft why it may not run: killed, withheld, under an
 * embargo, expired. Call it within a transaction.
 */
export async function recallStory(strapi: Core.Strapi, map: TypeMap, documentId: string, { pubStatus, rights }: Pick<Story, 'pubStatus'> & { readonly rights: Pick<Story['rights'], 'embargo' | 'expiry'> }): Promise<void> {
  await takeOff(strapi, map, documentId);
  await writeDrafts(strapi, map, documentId, await localesOf(strapi, map, documentId), {
    pubStatus,
    ...(rights.embargo === null ? {} : { embargo: rights.embargo.kind === 'at' ? rights.embargo.instant : null, embargoStated: rights.embargo.kind === 'unreadable' ? rights.embargo.stated : null }),
    ...(rights.expiry === null ? {} : { expiry: rights.expiry.kind === 'at' ? rights.expiry.instant : null, expiryStated: rights.expiry.kind === 'unreadable' ? rights.expiry.stated : null }),
  });
}
