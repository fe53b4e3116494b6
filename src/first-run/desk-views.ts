import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { FIELD_LABELS, LIST_COLUMNS, MAIN_FIELDS } from './desk-words';
import { recall, remember } from './memory';

/**
 * Puts the desk's words over the fields of the edit views, and names records by what the desk knows them by. Once
 * only: views that an administrator changes later stay as they are.
 */
export async function labelDeskViews(strapi: Core.Strapi): Promise<void> {
  if (await recall(strapi, 'desk-views')) return;
  const manager = strapi.plugin('content-manager');
  for (const [uid, labels] of Object.entries(FIELD_LABELS)) {
    const isComponent = uid in strapi.components;
    const service: unknown = manager.service(isComponent ? 'components' : 'content-types');
    if (!isViewService(service)) continue;
    const { settings, metadatas, layouts } = viewConfiguration.parse(await service.findConfiguration({ uid }));
    const mainField = MAIN_FIELDS[uid] ?? settings.mainField;
    const labelled = Object.entries(metadatas).map(([field, { edit, list }]): [string, object] => {
      const [label, description] = labels[field] ?? [];
      if (label === undefined) return [field, { edit, list }];
      return [field, { edit: { ...edit, ...calledBy(strapi, uid, field), label, description: description ?? '' }, list: { ...list, label } }];
    });
    await service.updateConfiguration({ uid }, { layouts: { ...layouts, list: LIST_COLUMNS[uid] ?? layouts.list }, settings: { ...settings, mainField }, metadatas: Object.fromEntries(labelled) });
  }
  await remember(strapi, 'desk-views', true);
}

/** What a related record is called in the field that leads to it. */
function calledBy(strapi: Core.Strapi, uid: string, field: string): { readonly mainField?: string } {
  const models: Readonly<Record<string, { readonly attributes: Readonly<Record<string, object>> }>> = { ...strapi.contentTypes, ...strapi.components };
  const attribute = models[uid]?.attributes[field];
  const mainField = attribute && 'target' in attribute ? MAIN_FIELDS[String(attribute.target)] : undefined;
  return mainField === undefined ? {} : { mainField };
}

interface ViewService {
  findConfiguration(type: { uid: string }): Promise<unknown>;
  updateConfiguration(type: { uid: string }, configuration: object): Promise<unknown>;
}

function isViewService(service: unknown): service is ViewService {
  return typeof service === 'object' && service !== null && 'findConfiguration' in service && 'updateConfiguration' in service;
}

const viewConfiguration = z.object({
  settings: z.looseObject({ mainField: z.string() }),
  metadatas: z.record(z.string(), z.object({ edit: z.looseObject({}), list: z.looseObject({}) })),
  layouts: z.looseObject({ list: z.array(z.string()) }),
});
