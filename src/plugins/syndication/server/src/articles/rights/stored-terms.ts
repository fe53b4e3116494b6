import type { Core, UID } from '@strapi/strapi';
import { unreadIn } from '../../../../newsroom/rights/terms-from-words/proposed-terms';
import { effectiveTerms } from '../../../../newsroom/rights/terms/effective-terms';
import { parseTerms } from '../../../../newsroom/rights/terms/parse-terms';
import type { Terms } from '../../../../newsroom/rights/terms/term';
import { withoutGuard } from '../../ground/guard-scope';
import { articleToStory } from '../rows/article-to-story';
import { byRole, populateOf, type ByRole } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';
import { storyTypes } from '../shape/story-types';
import { jsonIn, termsOf, termsOfSource, type TermsOf } from './terms-of';

/** A story with the rules of its own, or a source with those of all its stories. */
export type TermsHolder = { readonly kind: 'story' | 'source'; readonly map: TypeMap; readonly documentId: string };

/** The rules of a holder as they are stored and read, and the words that no rule read. */
export interface HeldTerms extends TermsOf {
  readonly decided: Terms;
  readonly unread: { readonly usageTerms: readonly string[]; readonly editorsNote: readonly string[] };
}

/** The type of sources, and by which way stories lead to theirs. */
export function sourceType(strapi: Core.Strapi, uid: string): TypeMap | null {
  const sources = [...storyTypes(strapi).values()].flatMap((map) => map.roles.citation?.of?.roles.source?.of ?? []);
  return sources.find((map) => map.uid === uid) ?? null;
}

/** The rules of a draft, or of a source; `null` when there is no such record. */
export async function heldTerms(strapi: Core.Strapi, { kind, map, documentId }: TermsHolder, locale: string | null): Promise<HeldTerms | null> {
  const draft = kind === 'story' ? { publishedAt: { $null: true }, ...(locale === null ? {} : { locale }) } : {};
  const row: unknown = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findOne({ where: { documentId, ...draft }, populate: populateOf(map) }));
  if (!row) return null;
  const roles = byRole(row, map);
  return { decided: parseTerms(jsonIn(roles.terms)), ...(kind === 'story' ? ofStory(roles, map) : ofSource(roles)) };
}

function ofStory(article: ByRole, map: TypeMap): Omit<HeldTerms, 'decided'> {
  const story = articleToStory(article, map);
  return { ...termsOf(article, story), unread: { usageTerms: unreadIn(story.rights.usageTerms), editorsNote: unreadIn(story.editorsNote) } };
}

function ofSource(source: ByRole): Omit<HeldTerms, 'decided'> {
  const own = termsOfSource(source);
  return { own, inherited: [], effective: effectiveTerms([], own), unread: { usageTerms: unreadIn(typeof source.usageTerms === 'string' ? source.usageTerms : null), editorsNote: [] } };
}

/** Stores what was decided: for a story in every row of it, published ones too, because rights wait for no publication. */
export async function storeTerms(strapi: Core.Strapi, { kind, map, documentId }: TermsHolder, decided: Terms): Promise<void> {
  const attribute = map.roles.terms?.attribute;
  if (attribute === undefined) throw new Error(`syndication: ${map.uid} has no field for terms.`);
  if (kind === 'story') {
    await strapi.db.queryBuilder(map.uid as UID.ContentType).where({ documentId }).update({ [attribute]: JSON.stringify(decided) }).execute();
    return;
  }
  const documents = strapi.documents(map.uid as UID.ContentType);
  await documents.update({ documentId, data: { [attribute]: decided } } as Parameters<typeof documents.update>[0]);
}

/** The database filter for the published rows of a story type that stand under a holder's rules; `null` when none can. */
export function publishedUnder({ kind, map, documentId }: TermsHolder, stories: TypeMap): object | null {
  if (kind === 'story') return map === stories ? { publishedAt: { $notNull: true }, documentId } : null;
  const { citation } = stories.roles;
  const source = citation?.of?.roles.source;
  return citation && source?.of?.uid === map.uid ? { publishedAt: { $notNull: true }, [citation.attribute]: { [source.attribute]: { documentId } } } : null;
}
