import type { Core } from '@strapi/strapi';
import { slugsOf } from './tombstones';

/** What webhooks and listeners are told of a story's standing, under these names. */
export const SYNDICATION_EVENTS = ['syndication.kill', 'syndication.withhold', 'syndication.restore', 'syndication.correct'] as const;
export type SyndicationEvent = (typeof SYNDICATION_EVENTS)[number];

/** What happened to which story. */
export interface Told {
  readonly uid: string;
  readonly documentId: string;
  /** In the desk's or the provider's words. */
  readonly reason: string | null;
  readonly at: string;
}

/** Lets administrators choose these events for Strapi's webhooks. */
export function registerEvents(strapi: Core.Strapi): void {
  for (const event of SYNDICATION_EVENTS) strapi.get('webhookStore').addAllowedEvent(event.toUpperCase().replace('.', '_'), event);
}

/** Tells Strapi's webhooks once the act is committed, with the addresses at which front ends may still show the story. */
export async function tell(strapi: Core.Strapi, event: SyndicationEvent, told: Told): Promise<void> {
  const slugs = await slugsOf(strapi, told.uid, told.documentId);
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(() => void strapi.eventHub.emit(event, { ...told, slugs }));
  });
}
