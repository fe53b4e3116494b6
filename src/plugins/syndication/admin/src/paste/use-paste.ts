import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { FieldCorrection, FilePasteAnswer, ReadPasteAnswer } from '../../../contracts/paste';
import { fileInShares } from '../filing/file-in-shares';
import { useSay } from '../translations/say';
import type { Arrived } from './arrived';
import { draftAddress } from './draft-address';
import type { Paste, ReadPaste } from './paste-state';

export interface PasteDesk {
  readonly paste: Paste;
  readonly read: (arrived: Arrived) => Promise<void>;
  /** Reads the same payload again, with these corrections. */
  readonly correct: (read: ReadPaste, corrections: readonly FieldCorrection[]) => Promise<void>;
  /** Files the stories of these places, in shares. */
  readonly file: (read: ReadPaste, places: readonly number[]) => Promise<void>;
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
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [paste, setPaste] = useState<Paste>(WAITING);
  // An answer to an older question is not shown.
  const turn = useRef(0);
  const isStopped = useRef(false);
  const place = placeIn(search);

  const ask = async (arrived: Arrived, corrections: readonly FieldCorrection[]) =>
    (await post<ReadPasteAnswer>('/syndication/paste/read', { ...arrived.payload, ...place, corrections })).data;

  const read = async (arrived: Arrived) => {
    const mine = ++turn.current;
    setPaste({ phase: 'reading', arrived });
    const next = await ask(arrived, []).then(
      (answer): Paste => ({ phase: 'read', paste: { arrived, answer, corrections: [] }, isReadingAgain: false, error: null }),
      (error: unknown): Paste => ({ phase: 'failed', arrived, error }),
    );
    if (turn.current === mine) setPaste(next);
  };

  const correct = async (before: ReadPaste, corrections: readonly FieldCorrection[]) => {
    const mine = ++turn.current;
    setPaste({ phase: 'read', paste: before, isReadingAgain: true, error: null });
    const next = await ask(before.arrived, corrections).then(
      (answer): Paste => ({ phase: 'read', paste: { ...before, answer, corrections }, isReadingAgain: false, error: null }),
      (error: unknown): Paste => ({ phase: 'read', paste: before, isReadingAgain: false, error }),
    );
    if (turn.current === mine) setPaste(next);
  };

  const file = async (reading: ReadPaste, places: readonly number[]) => {
    turn.current += 1;
    isStopped.current = false;
    const { filed, error } = await fileInShares(places, {
      file: async (stories) => (await post<FilePasteAnswer>('/syndication/paste/file', { ...reading.arrived.payload, ...place, corrections: reading.corrections, stories })).data.stories,
      onShare: (done) => setPaste({ phase: 'filing', paste: reading, done, total: places.length, isStopping: false }),
      isStopped: () => isStopped.current,
    });
    if (filed.length === 0) {
      setPaste({ phase: 'read', paste: reading, isReadingAgain: false, error });
      return;
    }
    const [alone] = filed;
    if (reading.answer.reading.stories.length === 1 && alone?.documentId) {
      toggleNotification({ type: alone.outcome === 'new' ? 'success' : 'info', message: say(`filed.${alone.outcome}`) });
      navigate(draftAddress(alone.model, alone.documentId, place.locale ?? null));
      return;
    }
    const left = places.filter((story) => !filed.some((one) => one.story === story));
    setPaste({ phase: 'filed', paste: reading, filed, left, error });
  };

  const back = (reading: ReadPaste) => setPaste({ phase: 'read', paste: reading, isReadingAgain: false, error: null });
  const stop = () => {
    isStopped.current = true;
    setPaste((before) => (before.phase === 'filing' ? { ...before, isStopping: true } : before));
  };
  const fail = useCallback((error: unknown) => {
    turn.current += 1;
    setPaste({ phase: 'failed', arrived: null, error });
  }, []);
  const discard = useCallback(() => {
    turn.current += 1;
    setPaste(WAITING);
  }, []);
  return { paste, read, correct, file, back, stop, fail, discard };
}

const WAITING: Paste = { phase: 'waiting' };

/** The list that the editor came from put the content type and the locale into the address. */
function placeIn(search: URLSearchParams): { readonly model?: string; readonly locale?: string } {
  const [model, locale] = [search.get('model'), search.get('locale')];
  return { ...(model === null ? {} : { model }), ...(locale === null ? {} : { locale }) };
}
