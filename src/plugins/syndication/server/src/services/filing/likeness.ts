import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { wordsOf } from '../../../../newsroom/story/body';
import { ALIKE, containment, fingerprintsOf } from '../../../../newsroom/story/likeness';
import type { Story } from '../../../../newsroom/story/story';
import { onTable } from '../../ground/on-table';
import { FINGERPRINTS } from '../../ground/tables';

/** A document whose words stand in another's, or the other way round. */
export interface Alike {
  readonly uid: string;
  readonly documentId: string;
  /** How much of the smaller text stands in the other, from 0 to 1. */
  readonly containment: number;
}

/** Remembers what the words of a document are like, in place of what was remembered before. */
export async function rememberWords(strapi: Core.Strapi, uid: string, documentId: string, story: Story): Promise<void> {
  await forgetWords(strapi, uid, documentId);
  const hashes = fingerprintsOf(wordsIn(story));
  for (let place = 0; place < hashes.length; place += AT_ONCE) {
    const rows = hashes.slice(place, place + AT_ONCE).map((hash) => ({ hash, uid, document_id: documentId }));
    await onTable(strapi, FINGERPRINTS, (table) => table.insert(rows));
  }
}

/** A document that is gone is like no other any more. */
export async function forgetWords(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await onTable(strapi, FINGERPRINTS, (rows) => rows.where({ uid, document_id: documentId }).delete());
}

/** The documents on file that share most words with a story, best first, at most three. */
export async function findAlike(strapi: Core.Strapi, story: Story, except: string | null): Promise<readonly Alike[]> {
  const own = fingerprintsOf(wordsIn(story)).slice(0, MOST_ASKED);
  if (own.length === 0) return [];
  const shared: unknown = await onTable(strapi, FINGERPRINTS, (rows) =>
    rows.whereIn('hash', own).select('uid', 'document_id').count({ hash: '*' }).groupBy('uid', 'document_id').orderBy('hash', 'desc').limit(10),
  );
  const alike: Alike[] = [];
  for (const { uid, document_id: documentId } of z.array(aDocument).parse(shared).filter((row) => row.document_id !== except)) {
    const theirs: unknown = await onTable(strapi, FINGERPRINTS, (rows) => rows.where({ uid, document_id: documentId }).pluck('hash'));
    const much = containment(own, z.array(aHash).parse(theirs));
    if (much >= ALIKE) alike.push({ uid, documentId, containment: much });
  }
  return alike.sort((one, other) => other.containment - one.containment).slice(0, 3);
}

/** SQLite takes some thousand values a statement. */
const AT_ONCE = 300;
const MOST_ASKED = 900;

const wordsIn = (story: Story): string => story.body.map(wordsOf).join('\n');

const aDocument = z.object({ uid: z.string(), document_id: z.string() });
/** PostgreSQL answers big numbers as strings. */
const aHash = z.coerce.number();
