import { getFetchClient } from '@strapi/strapi/admin';
import type { FilePasteAnswer } from '../../../contracts/paste';
import { fileInShares } from '../filing/file-in-shares';
import { filedStory, type FiledStory } from '../filing/filed-story';
import { sentPayload } from './ask-for-reading';
import type { InHand } from './in-hand';
import { isStopping, type Paste, type ReadPaste } from './paste-state';

/** What became of a payload; `error` is what went wrong on the way, else `null`. */
export interface FiledPaste {
  readonly filed: readonly FiledStory[];
  readonly left: readonly number[];
  readonly error: unknown;
}

/**
 * Files the stories of these places, in shares, and says on the way where it stands. `onShare` hears after each share under
 * which receipt the payload is kept and what is left. It goes on while the editor looks at other pages.
 */
export async function filePaste(hand: InHand, reading: ReadPaste, places: readonly number[], onShare: (receiptId: string, left: readonly number[]) => void): Promise<FiledPaste> {
  // Strapi’s hook would end the filing as soon as the editor looks at another page.
  const { post } = getFetchClient();
  const left = new Set(places);
  const fileShare = async (stories: readonly number[]) => {
    const { arrived, place, corrections } = reading;
    const { data } = await post<FilePasteAnswer>('/syndication/paste/file', { ...sentPayload(arrived), ...place, corrections, stories });
    for (const story of stories) left.delete(story);
    onShare(data.receiptId, [...left]);
    return data.stories.map(filedStory);
  };
  const { filed, error } = await fileInShares(places, {
    file: fileShare,
    onShare: (done) => hand.put({ phase: 'filing', paste: reading, filed: done, left: [...left], isStopping: false }),
    isStopped: () => isStopping(hand.now()),
  });
  return { filed, left: [...left], error };
}

/** What is shown once filing ended: where nothing was filed, the reading is still there, with what went wrong. */
export function outcomeOf(reading: ReadPaste, { filed, left, error }: FiledPaste): Paste {
  return filed.length === 0 ? { phase: 'read', paste: reading, isReadingAgain: false, error } : { phase: 'filed', paste: reading, filed, left, error };
}
