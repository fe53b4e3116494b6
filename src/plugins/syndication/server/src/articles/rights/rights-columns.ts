import type { Core, UID } from '@strapi/strapi';
import { holdsStories, pictureComponents, type AnnotatedSchema } from '../shape/story-map';

/**
 * Gives every story type the columns that the plugin keeps for itself: what the desk decided about its terms, what somebody
 * answered for, and in which window readers see a published row or one of its pictures. No form shows them and no API writes them; Strapi's
 * export and transfer carry them. Runs before the database is brought up to date.
 */
export function addRightsColumns(strapi: Core.Strapi): void {
  for (const type of Object.values({ ...strapi.contentTypes } as Readonly<Record<string, AnnotatedSchema>>)) {
    if (!holdsStories(type)) continue;
    Object.assign(type.attributes, COLUMNS);
    for (const uid of pictureComponents(type)) Object.assign(strapi.components[uid as UID.Component]?.attributes ?? {}, OF_A_PICTURE);
  }
}

const own = (role: string, type: string) => ({
  type,
  private: true,
  writable: false,
  visible: false,
  configurable: false,
  searchable: false,
  pluginOptions: { syndication: { role } },
});

const COLUMNS = {
  syndicationTerms: own('terms', 'json'),
  syndicationOverrides: own('overrides', 'json'),
  shownFrom: own('shownFrom', 'datetime'),
  shownUntil: own('shownUntil', 'datetime'),
  shownIn: own('shownIn', 'text'),
};

const OF_A_PICTURE = { shownUntil: own('shownUntil', 'datetime') };
