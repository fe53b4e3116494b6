import type { Core, UID } from '@strapi/strapi';
import type { TermsWordsAnswer } from '../../../../contracts/terms-words';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord, byRole, populateOf } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** A story or source whose words are asked for, and who may read the note to the desk. */
export interface WordsAsked {
  readonly kind: 'story' | 'source';
  readonly map: TypeMap;
  readonly documentId: string;
  readonly locale: string | null;
  /** Whether the person may read this field, by its attribute. */
  readonly mayReadField: (attribute: string) => boolean;
}

/** What the rules of a draft or of a source are read from, word for word; `null` when there is no such record. */
export async function wordsOnTerms(strapi: Core.Strapi, { kind, map, documentId, locale, mayReadField }: WordsAsked): Promise<TermsWordsAnswer | null> {
  const draft = kind === 'story' ? { publishedAt: { $null: true }, ...(locale === null ? {} : { locale }) } : {};
  const row: unknown = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findOne({ where: { documentId, ...draft }, populate: populateOf(map) }));
  if (!row) return null;
  const roles = byRole(row, map);
  if (kind === 'source') return { usageTerms: words(roles.usageTerms), editorsNote: null, source: null };
  const note = map.roles.editorsNote;
  return {
    usageTerms: words(asRecord(roles.citation).usageTerms),
    editorsNote: note && mayReadField(note.attribute) ? words(roles.editorsNote) : null,
    source: sourceOf(row, map),
  };
}

function sourceOf(row: unknown, { roles: { citation } }: TypeMap): TermsWordsAnswer['source'] {
  const source = citation?.of?.roles.source;
  if (!citation || !source?.of) return null;
  const record = asRecord(asRecord(asRecord(row)[citation.attribute])[source.attribute]);
  const { name } = byRole(record, source.of);
  return typeof record.documentId === 'string' && typeof name === 'string' ? { model: source.of.uid, documentId: record.documentId, name } : null;
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
