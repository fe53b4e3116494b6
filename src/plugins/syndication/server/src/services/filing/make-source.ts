import type { Core } from '@strapi/strapi';
import type { MadeSourceAnswer, MakeSourceRequest } from '../../../../contracts/sources';
import { giveSource, type UnsourcedCitation } from '../../articles/sources/citations-without-source';
import { createSource, sourceTypes } from '../../articles/sources/source-records';
import { refuseInput, refuseUnknown } from '../../errors/refusals';
import { citationsByParty } from '../desk/unrecorded-parties';

/** Who makes it, and which citations they may change. */
export interface MadeBy {
  readonly administrator: number | null;
  readonly mayUpdate: (citation: UnsourcedCitation) => boolean;
}

/**
 * Makes the record of a party that citations name, and gives it those citations: nothing is lost but the want of a record.
 * @throws a refusal (400) when no citation without a source names that party any more.
 */
export async function makeSource(strapi: Core.Strapi, { host, holder }: MakeSourceRequest, { administrator, mayUpdate }: MadeBy): Promise<MadeSourceAnswer> {
  const types = sourceTypes(strapi);
  if (types === null) throw refuseUnknown('No story type leads to sources.');
  return strapi.db.transaction(async () => {
    const cited = (await citationsByParty(strapi)).find(({ party }) => party.host === host && party.holder === holder);
    const name = holder ?? host;
    if (!cited || name === null) throw refuseInput({ code: 'no-party' }, ['host']);
    const documentId = await createSource(strapi, types.source, { name, hosts: host === null ? [] : [host] }, administrator);
    const given = cited.citations.filter(mayUpdate);
    for (const citation of given) await giveSource(strapi, types.citation, citation.documentId, documentId);
    return { model: types.source.uid, documentId, citations: given.length };
  });
}
