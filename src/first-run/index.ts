import type { Core } from '@strapi/strapi';
import { makeFirstAdministrator, type NewAdministrator } from './administrator';
import { fillDemoNewsroom, shownDemoStory } from './demo-newsroom';
import { openTheDesk } from './desk-roles';
import { labelDeskViews } from './desk-views';
import { openForReading } from './public-reading';
import { makeReadyMadeRoles } from './ready-made-roles';

/** What `npm start` tells the person who started it. */
export interface FirstRun {
  /** `null` when there was an administrator already. */
  readonly administrator: NewAdministrator | null;
  /** A published sample story, if there still is one. */
  readonly demoStory: string | null;
}

/** Makes of an empty database a newsroom that can be used; leaves any other database as it is. */
export async function firstRun(strapi: Core.Strapi): Promise<FirstRun> {
  await openForReading(strapi);
  await openTheDesk(strapi);
  await makeReadyMadeRoles(strapi);
  await labelDeskViews(strapi);
  await fillDemoNewsroom(strapi);
  // Last, so that nothing can fail between making a password and showing it.
  return { demoStory: await shownDemoStory(strapi), administrator: await makeFirstAdministrator(strapi) };
}
