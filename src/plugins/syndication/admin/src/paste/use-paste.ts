import { getFetchClient, useAuth, useNotification } from '@strapi/strapi/admin';
import { useCallback, useSyncExternalStore } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { FieldCorrection } from '../../../contracts/paste';
import { useSay } from '../translations/say';
import { arrivedFromReceipt, type Arrived } from './arrived';
import { askForReading } from './ask-for-reading';
import { deskMemory, type DeskMemory } from './desk-memory';
import { draftAddress } from './draft-address';
import { filePaste, outcomeOf } from './file-paste';
import { inHand, pasted, pasteInHand, type InHand } from './in-hand';
import { noteInterrupted, notedInterruption, type InterruptedFiling } from './interrupted-filing';
import { WAITING, wasRead, type Paste, type ReadPaste } from './paste-state';
import { placeToFile } from './place-to-file';
import { useIsHere } from './use-is-here';

export interface PasteDesk {
  /** Where what is in hand stands: what was pasted, or a file of the line. */
  readonly paste: Paste;
  readonly memory: DeskMemory;
  readonly owner: string;
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
  const { toggleNotification } = useNotification();
  const owner = useAuth('usePaste', ({ user }) => String(user?.id));
  const memory = deskMemory(owner);
  const kept = useSyncExternalStore(memory.subscribe, memory.now);
  const isHere = useIsHere();

  // An answer to an older question is not shown: what lies there by then is something else.
  const answer = async (hand: InHand, question: Paste, next: Promise<Paste>) => {
    hand.put(question);
    const answered = await next;
    if (hand.now() === question) hand.put(answered);
  };

  const read = (arrived: Arrived) => {
    if (arrived.fileName === null) memory.keep({ opened: null });
    const next = askForReading(arrived, placeToFile(search), []).then(wasRead, (error: unknown): Paste => ({ phase: 'failed', arrived, error }));
    return answer(inHand(memory), { phase: 'reading', arrived }, next);
  };

  const readAgain = (before: ReadPaste, arrived: Arrived, corrections: readonly FieldCorrection[]) => {
    const next = askForReading(arrived, before.place, corrections).then(wasRead, (error: unknown): Paste => ({ phase: 'read', paste: before, isReadingAgain: false, error }));
    return answer(inHand(memory), { phase: 'read', paste: before, isReadingAgain: true, error: null }, next);
  };
  const correct = (before: ReadPaste, corrections: readonly FieldCorrection[]) => readAgain(before, before.arrived, corrections);
  const readFrom = (before: ReadPaste, address: string | null) => {
    const { arrived, corrections } = before;
    const isOldAddress = ({ field, words }: FieldCorrection) => field === 'source.address' && words === arrived.address;
    return readAgain(before, { ...arrived, address }, corrections.filter((correction) => !isOldAddress(correction)));
  };

  const filePasted = async (reading: ReadPaste, places: readonly number[]) => {
    const { arrived, place, corrections } = reading;
    const hand = pasted(memory);
    const done = await filePaste(hand, reading, places, (receiptId, left) => {
      const rest = { receiptId, fileName: arrived.fileName, request: { address: arrived.address, ...place, corrections: [...corrections] }, left: [...left], total: places.length };
      noteInterrupted(owner, left.length === 0 ? null : rest);
    });
    const [alone] = done.filed;
    const isAlone = reading.answer.reading.stories.length === 1;
    if (isAlone && alone?.documentId && isHere.current) {
      const { model, documentId, outcome } = alone;
      memory.keep({ paste: WAITING, words: '', address: '', justFiled: outcome === 'new' ? { model, documentId, paste: reading } : null });
      toggleNotification({ type: outcome === 'new' ? 'success' : 'info', message: say(`filed.${outcome}`) });
      navigate(draftAddress(model, documentId, place.locale ?? null));
      return;
    }
    hand.put(outcomeOf(reading, done));
  };
  const file = async (reading: ReadPaste, places: readonly number[]) => {
    if (memory.now().opened === null) return filePasted(reading, places);
    const hand = inHand(memory);
    hand.put(outcomeOf(reading, await filePaste(hand, reading, places, () => undefined)));
  };

  const resume = async ({ receiptId, fileName, request, left }: InterruptedFiling) => {
    const { address, corrections, ...place } = request;
    try {
      const { data } = await getFetchClient().get<Blob>(`/syndication/receipts/${receiptId}`, { responseType: 'blob' });
      const arrived = await arrivedFromReceipt(data, fileName, address ?? null);
      pasted(memory).put({ phase: 'reading', arrived });
      await filePasted(await askForReading(arrived, place, corrections), left);
    } catch (error) {
      fail(error);
    }
  };

  const back = (reading: ReadPaste) => inHand(memory).put(wasRead(reading));
  const stop = () => {
    const hand = inHand(memory);
    const before = hand.now();
    if (before.phase === 'filing') hand.put({ ...before, isStopping: true });
  };
  const fail = useCallback((error: unknown) => memory.keep({ opened: null, paste: { phase: 'failed', arrived: null, error } }), [memory]);
  const discard = useCallback(() => memory.keep({ opened: null, paste: WAITING }), [memory]);
  const forget = () => {
    noteInterrupted(owner, null);
    pasted(memory).put(WAITING);
  };
  const interrupted = kept.paste.phase === 'waiting' && kept.line.length === 0 ? notedInterruption(owner) : null;
  return { paste: pasteInHand(kept), memory, owner, read, correct, readFrom, file, interrupted, resume, forget, back, stop, fail, discard };
}
