import { getFetchClient, useAuth, useNotification } from '@strapi/strapi/admin';
import { useCallback, useSyncExternalStore } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { FieldCorrection, FilePasteAnswer } from '../../../contracts/paste';
import { fileInShares } from '../filing/file-in-shares';
import { useSay } from '../translations/say';
import { arrivedFromReceipt, type Arrived } from './arrived';
import { askForReading, sentPayload } from './ask-for-reading';
import { deskMemory, type DeskMemory } from './desk-memory';
import { draftAddress } from './draft-address';
import { noteInterrupted, notedInterruption, type InterruptedFiling } from './interrupted-filing';
import type { Paste, ReadPaste } from './paste-state';
import { placeToFile } from './place-to-file';
import { useIsHere } from './use-is-here';

export interface PasteDesk {
  readonly paste: Paste;
  readonly memory: DeskMemory;
  readonly read: (arrived: Arrived) => Promise<void>;
  /** Reads the same payload again, with these corrections. */
  readonly correct: (read: ReadPaste, corrections: readonly FieldCorrection[]) => Promise<void>;
  /** Reads it again as fetched from this address; `null`: nobody knows where. */
  readonly readFrom: (read: ReadPaste, address: string | null) => Promise<void>;
  /** Files the stories of these places, in shares. It goes on while the editor looks at other pages. */
  readonly file: (read: ReadPaste, places: readonly number[]) => Promise<void>;
  /** What was left when filing stopped with its page. */
  readonly interrupted: InterruptedFiling | null;
  readonly resume: (left: InterruptedFiling) => Promise<void>;
  /** Lets go of what is left. */
  readonly forget: () => void;
  /** From the outcome back to the reading. */
  readonly back: (read: ReadPaste) => void;
  /** No further share is filed. */
  readonly stop: () => void;
  readonly fail: (error: unknown) => void;
  /** The text changed: its reading no longer holds. */
  readonly discard: () => void;
}

/** Reads what was pasted, and files it as drafts once the editor has seen the reading. */
export function usePaste(): PasteDesk {
  const say = useSay();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  // Strapi’s hook would end the filing as soon as the editor looks at another page.
  const { get, post } = getFetchClient();
  const { toggleNotification } = useNotification();
  const owner = useAuth('usePaste', ({ user }) => String(user?.id));
  const memory = deskMemory(owner);
  const { paste, queue } = useSyncExternalStore(memory.subscribe, memory.now);
  const isHere = useIsHere();
  const put = (next: Paste) => memory.keep({ paste: next });

  // An answer to an older question is not shown: what is on the desk by then is something else.
  const answer = async (question: Paste, next: Promise<Paste>) => {
    put(question);
    const answered = await next;
    if (memory.now().paste === question) put(answered);
  };

  const read = (arrived: Arrived) => {
    const next = askForReading(arrived, placeToFile(search), []).then(wasRead, (error: unknown): Paste => ({ phase: 'failed', arrived, error }));
    return answer({ phase: 'reading', arrived }, next);
  };

  const readAgain = (before: ReadPaste, arrived: Arrived, corrections: readonly FieldCorrection[]) => {
    const next = askForReading(arrived, before.place, corrections).then(wasRead, (error: unknown): Paste => ({ phase: 'read', paste: before, isReadingAgain: false, error }));
    return answer({ phase: 'read', paste: before, isReadingAgain: true, error: null }, next);
  };
  const correct = (before: ReadPaste, corrections: readonly FieldCorrection[]) => readAgain(before, before.arrived, corrections);
  const readFrom = (before: ReadPaste, address: string | null) => {
    const { arrived, corrections } = before;
    const isOldAddress = ({ field, words }: FieldCorrection) => field === 'source.address' && words === arrived.address;
    return readAgain(before, { ...arrived, address }, corrections.filter((correction) => !isOldAddress(correction)));
  };

  const file = async (reading: ReadPaste, places: readonly number[]) => {
    const { arrived, place, corrections } = reading;
    const left = new Set(places);
    const fileShare = async (stories: readonly number[]) => {
      const { data } = await post<FilePasteAnswer>('/syndication/paste/file', { ...sentPayload(arrived), ...place, corrections, stories });
      for (const story of stories) left.delete(story);
      const rest = { receiptId: data.receiptId, fileName: arrived.fileName, request: { address: arrived.address, ...place, corrections: [...corrections] }, left: [...left], total: places.length };
      noteInterrupted(owner, left.size === 0 ? null : rest);
      return data.stories;
    };
    const { filed, error } = await fileInShares(places, {
      file: fileShare,
      onShare: (done) => put({ phase: 'filing', paste: reading, done, total: places.length, isStopping: false }),
      isStopped: () => isStopping(memory.now().paste),
    });
    if (filed.length === 0) {
      put({ phase: 'read', paste: reading, isReadingAgain: false, error });
      return;
    }
    const [alone] = filed;
    const isAlone = reading.answer.reading.stories.length === 1 && memory.now().queue.length === 0;
    if (isAlone && alone?.documentId && isHere.current) {
      memory.keep({ paste: WAITING, words: '', address: '' });
      toggleNotification({ type: alone.outcome === 'new' ? 'success' : 'info', message: say(`filed.${alone.outcome}`) });
      navigate(draftAddress(alone.model, alone.documentId, place.locale ?? null));
      return;
    }
    put({ phase: 'filed', paste: reading, filed, left: [...left], error });
  };

  const resume = async ({ receiptId, fileName, request, left }: InterruptedFiling) => {
    const { address, corrections, ...place } = request;
    try {
      const { data } = await get<Blob>(`/syndication/receipts/${receiptId}`, { responseType: 'blob' });
      const arrived = await arrivedFromReceipt(data, fileName, address ?? null);
      put({ phase: 'reading', arrived });
      await file(await askForReading(arrived, place, corrections), left);
    } catch (error) {
      fail(error);
    }
  };

  const back = (reading: ReadPaste) => put(wasRead(reading));
  const stop = () => {
    const { paste: before } = memory.now();
    if (before.phase === 'filing') put({ ...before, isStopping: true });
  };
  const fail = useCallback((error: unknown) => memory.keep({ paste: { phase: 'failed', arrived: null, error } }), [memory]);
  const discard = useCallback(() => memory.keep({ paste: WAITING }), [memory]);
  const forget = () => {
    noteInterrupted(owner, null);
    put(WAITING);
  };
  const interrupted = paste.phase === 'waiting' && queue.length === 0 ? notedInterruption(owner) : null;
  return { paste, memory, read, correct, readFrom, file, interrupted, resume, forget, back, stop, fail, discard };
}

const WAITING: Paste = { phase: 'waiting' };

const wasRead = (paste: ReadPaste): Paste => ({ phase: 'read', paste, isReadingAgain: false, error: null });

function isStopping(paste: Paste): boolean {
  return paste.phase === 'filing' && paste.isStopping;
}
