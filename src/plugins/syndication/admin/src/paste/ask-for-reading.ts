import { getFetchClient } from '@strapi/strapi/admin';
import type { FieldCorrection, ReadPasteAnswer } from '../../../contracts/paste';
import type { Arrived } from './arrived';
import { withCorrection } from './corrections';
import type { ReadPaste } from './paste-state';
import type { PlaceToFile } from './place-to-file';

/**
 * Reads what arrived, and stores nothing. Formats that never name a page take no address: for one story without any, what the editor said becomes a
 * correction like another, and is filed as one.
 */
export async function askForReading(arrived: Arrived, place: PlaceToFile, corrections: readonly FieldCorrection[]): Promise<ReadPaste> {
  // Strapi’s hook would end what is on its way as soon as the editor looks at another page.
  const { post } = getFetchClient();
  const ask = async (these: readonly FieldCorrection[]) => (await post<ReadPasteAnswer>('/syndication/paste/read', { ...sentPayload(arrived), ...place, corrections: these })).data;
  const answer = await ask(corrections);
  const [story, ...others] = answer.reading.stories;
  if (arrived.address === null || !story || others.length > 0 || story.story.source.address !== null) return { arrived, place, corrections, answer };
  const said = withCorrection(corrections, { story: 0, field: 'source.address', words: arrived.address });
  return { arrived, place, corrections: said, answer: await ask(said) };
}

/** What a payload is sent with. */
export function sentPayload({ payload, address }: Arrived) {
  return { ...payload, ...(address === null ? {} : { address }) };
}
