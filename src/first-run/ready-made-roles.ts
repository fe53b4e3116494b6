import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isLocalized, languageCodes } from './languages';
import { recall, remember } from './memory';

/**
 * Makes the two roles that a newsroom needs beside Strapi's own. Once only: a role of that name that there is already stays as
 * it is, and one that an administrator deletes stays deleted.
 */
export async function makeReadyMadeRoles(strapi: Core.Strapi): Promise<void> {
  if (await recall(strapi, 'ready-made-roles')) return;
  // A role without its rights would never get them: the next start would leave it as it is.
  await strapi.db.transaction(async () => {
    for (const role of READY_MADE) if (!(await isThere(strapi, role))) await makeRole(strapi, role);
    await remember(strapi, 'ready-made-roles', true);
  });
}

interface ReadyMade {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Whether it writes, publishes and deletes records of ours, or only reads them. */
  readonly writes: boolean;
  /** Of ours. */
  readonly rights: readonly string[];
  /** Of the media library. */
  readonly library: readonly string[];
}

const READY_MADE: readonly ReadyMade[] = [
  {
    code: 'syndication-manager',
    name: 'Syndication manager',
    description: 'Answers for what others made: sources and their terms, kills, restorations, embargoes and overrides.',
    writes: true,
    rights: ['paste', 'check', 'kill', 'withhold', 'restore', 'correct', 'ledger', 'edit-terms', 'lift-embargo', 'override', 'see-editors-notes', 'settings'],
    library: ['read', 'configure-view', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'],
  },
  {
    code: 'viewer',
    name: 'Viewer',
    description: 'Reads stories, what holds them and what was done with them; writes nothing.',
    writes: false,
    rights: ['check', 'ledger'],
    library: ['read'],
  },
];

async function isThere(strapi: Core.Strapi, { code, name }: ReadyMade): Promise<boolean> {
  return (await strapi.db.query('admin::role').count({ where: { $or: [{ code }, { name: { $eqi: name } }] } })) > 0;
}

async function makeRole(strapi: Core.Strapi, { code, name, description, writes, rights, library }: ReadyMade): Promise<void> {
  const roles = strapi.service('admin::role');
  const { id } = created.parse(await roles.create({ code, name, description }));
  const locales = await languageCodes(strapi);
  const onRecords = actionsOnRecords(strapi)
    .filter(({ action }) => writes || action === READ)
    .map(({ action, subject, fields }) => ({
      action,
      subject,
      properties: {
        ...(fields === undefined ? {} : { fields: rights.includes('see-editors-notes') ? fields : fields.filter((field) => field !== 'editorsNote') }),
        ...(isLocalized(strapi, subject) ? { locales } : {}),
      },
    }));
  const others = [...rights.map((right) => `plugin::syndication.${right}`), ...library.map((right) => `plugin::upload.${right}`)];
  await roles.addPermissions(id, [...onRecords, ...others.map((action) => ({ action }))]);
}

/** What can be granted on the records of the newsroom, as Strapi grants it to its own roles: to every field. */
function actionsOnRecords(strapi: Core.Strapi) {
  const all: unknown = strapi.service('admin::permission').actionProvider.values();
  const actions = z.array(z.looseObject({ section: z.string() })).parse(all).filter(({ section }) => section === 'contentTypes');
  const found: unknown = strapi.service('admin::content-type').getPermissionsWithNestedFields(actions);
  return grants
    .parse(found)
    .filter(({ subject }) => OURS.test(subject))
    .map(({ properties, ...grant }) => ({ ...grant, fields: properties.fields }));
}

const READ = 'plugin::content-manager.explorer.read';
const OURS = /^(api::|plugin::syndication\.)/;
const created = z.object({ id: z.number() });
const grants = z.array(z.object({ action: z.string(), subject: z.string(), properties: z.object({ fields: z.array(z.string()).optional() }) }));
