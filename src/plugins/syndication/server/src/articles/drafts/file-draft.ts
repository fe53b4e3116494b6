import type { Core, UID } from '@strapi/strapi';
import type { Picture, Story, Writer } from '../../../../newsroom/story/story';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { asRecord, byAttribute, type ByRole } from '../shape/by-role';
import { freeSlug, makeSlug } from '../slugs/make-slug';
import { filePhotoCredit } from '../pictures/photo-credit-record';
import { providerOf } from '../sources/providers';
import type { TypeMap } from '../shape/story-map';

/** Who files, and where. */
export interface Filing {
  readonly map: TypeMap;
  /** `null` files under the default locale. */
  readonly locale: string | null;
  /** The administrator's id; `null` when no person files. */
  readonly filedBy: number | null;
}

/**
 * Files a story as a draft, with the records that it leans on: its citation and photo credits anew, its writers
 * found by name and kind or made. Call it within a transaction: it writes several documents.
 */
export async function fileDraft(strapi: Core.Strapi, story: Story, filing: Filing): Promise<string> {
  const { map, locale, filedBy } = filing;
  const data = { ...byAttribute(await rolesOf(strapi, story, filing), map), createdBy: filedBy, updatedBy: filedBy };
  return createDraft(strapi, map.uid, data, locale);
}

/**
 * Puts a newer version of a story into its draft. The citation and the photo credits are made anew, so that what is
 * published keeps its own until the draft is published.
 */
export async function refileDraft(strapi: Core.Strapi, documentId: string, story: Story, filing: Filing): Promise<void> {
  const { map, locale, filedBy } = filing;
  const documents = strapi.documents(map.uid as UID.ContentType);
  const data = { ...byAttribute(await rolesOf(strapi, story, filing), map), updatedBy: filedBy };
  await documents.update({ documentId, data, status: 'draft', ...(locale === null ? {} : { locale }) } as Parameters<typeof documents.update>[0]);
}

async function rolesOf(strapi: Core.Strapi, story: Story, { map, filedBy }: Filing): Promise<ByRole> {
  const record = recorder(strapi, filedBy);
  const credits = map.roles.pictures?.of?.roles.credit?.of;
  return {
    ...storyRoles(story),
    citation: await record(map.roles.citation?.of, { ...citationRoles(story), source: await providerOf(strapi, map, story) }),
    bylines: await inOrder(story.byline?.writers ?? [], (writer) => bylineEntry(strapi, map, writer, filedBy)),
    pictures: await inOrder(story.pictures, async (picture) => ({
      ...pictureRoles(picture),
      credit: picture.credit && credits ? await filePhotoCredit(strapi, credits, { credit: picture.credit, acquireLicencePage: null }, filedBy) : null,
    })),
  };
}

function storyRoles({ headline, summary, body, dateline, language, byline, relationship, pubStatus, rights, ...story }: Story): ByRole {
  return {
    headline,
    summary,
    body: body.length > 0 ? body : null,
    dateline,
    language,
    bylineLine: byline?.line ?? null,
    relationship,
    pubStatus,
    embargo: rights.embargo?.kind === 'at' ? rights.embargo.instant : null,
    embargoStated: rights.embargo?.kind === 'unreadable' ? rights.embargo.stated : null,
    expiry: rights.expiry?.kind === 'at' ? rights.expiry.instant : null,
    expiryStated: rights.expiry?.kind === 'unreadable' ? rights.expiry.stated : null,
    correctionNote: story.correctionNote,
    correctionClass: story.correctionClass,
    editorsNote: story.editorsNote,
  };
}

function citationRoles({ source, rights, firstPublished, identity, version, headline, creditLine }: Story): ByRole {
  return {
    ...source,
    originalTitle: source.originalTitle ?? headline,
    firstPublished,
    copyrightHolder: rights.copyrightHolder,
    copyrightYear: rights.copyrightYear,
    copyrightNotice: rights.copyrightNotice,
    usageTerms: rights.usageTerms,
    legalNotice: rights.legalNotice,
    creditLine,
    providerId: identity?.scheme === 'guid' ? identity.value : null,
    providerVersion: version,
  };
}

function pictureRoles({ caption, address }: Picture): ByRole {
  return { caption, address };
}

async function bylineEntry(strapi: Core.Strapi, map: TypeMap, { name, kind, role }: Writer, filedBy: number | null): Promise<ByRole> {
  const of = map.roles.bylines?.of?.roles.byline?.of;
  return { name, role, byline: of ? await findOrMakeByline(strapi, of, { name, kind }, filedBy) : null };
}

/** One record a name: the lock keeps two filings at once from making two. */
async function findOrMakeByline(strapi: Core.Strapi, map: TypeMap, writer: Pick<Writer, 'name' | 'kind'>, filedBy: number | null) {
  await lockUntilCommit(strapi, `${map.uid}:${writer.kind}:${writer.name}`);
  const query = strapi.db.query(map.uid as UID.ContentType);
  const found: unknown = await query.findOne({ where: byAttribute({ ...writer }, map) });
  if (found) return { documentId: String(asRecord(found).documentId) };
  const slug = await freeSlug(makeSlug(writer.name, null), async (candidate) => (await query.count({ where: byAttribute({ slug: candidate }, map) })) > 0);
  return recorder(strapi, filedBy)(map, { ...writer, slug });
}

/** Makes a record from roles and answers with what a relation to it takes; `null` where the type has no such role. */
function recorder(strapi: Core.Strapi, filedBy: number | null) {
  return async (map: TypeMap | null | undefined, roles: ByRole): Promise<{ readonly documentId: string } | null> => {
    if (!map) return null;
    const data = { ...byAttribute(roles, map), createdBy: filedBy, updatedBy: filedBy };
    return { documentId: await createDraft(strapi, map.uid, data, null) };
  };
}

/** Types without drafts take the status and ignore it. */
async function createDraft(strapi: Core.Strapi, uid: string, data: object, locale: string | null): Promise<string> {
  const documents = strapi.documents(uid as UID.ContentType);
  const made = await documents.create({ data, status: 'draft', ...(locale === null ? {} : { locale }) } as Parameters<typeof documents.create>[0]);
  return made.documentId;
}

async function inOrder<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
