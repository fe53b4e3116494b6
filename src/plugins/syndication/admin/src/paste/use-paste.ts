import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { FilePasteAnswer, PasteRequest, ReadPasteAnswer } from '../../../contracts/paste';
import type { Reading } from '../../../newsroom/intake/reading';
import { useSay } from '../translations/say';
import { draftAddress } from './draft-address';

/** Where the pasted text stands. What is filed is the text that was read, not what the box holds by then. */
export type Paste =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'read' | 'filing'; readonly request: PasteRequest; readonly reading: Reading }
  | { readonly phase: 'failed'; readonly error: unknown };

interface PasteDesk {
  readonly paste: Paste;
  readonly read: (text: string) => Promise<void>;
  readonly file: (request: PasteRequest, reading: Reading) => Promise<void>;
  /** The text changed: its reading no longer holds. */
  readonly discard: () => void;
}

/** Reads a pasted text, and files it as a draft once the editor has seen the reading. */
export function usePaste(): PasteDesk {
  const say = useSay();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [paste, setPaste] = useState<Paste>(WAITING);

  const read = async (text: string) => {
    const request = requestFor(text, search);
    setPaste({ phase: 'reading' });
    try {
      const { data } = await post<ReadPasteAnswer>('/syndication/paste/read', request);
      setPaste({ phase: 'read', request, reading: data.reading });
    } catch (error) {
      setPaste({ phase: 'failed', error });
    }
  };

  const file = async (request: PasteRequest, reading: Reading) => {
    setPaste({ phase: 'filing', request, reading });
    try {
      const { data } = await post<FilePasteAnswer>('/syndication/paste/file', request);
      toggleNotification({ type: 'success', message: say('paste.filed') });
      navigate(draftAddress(data, request.locale ?? null));
    } catch (error) {
      setPaste({ phase: 'failed', error });
    }
  };

  return { paste, read, file, discard: useCallback(() => setPaste(WAITING), []) };
}

const WAITING: Paste = { phase: 'waiting' };

/** The list that the editor came from put the content type and the locale into the address. */
function requestFor(text: string, search: URLSearchParams): PasteRequest {
  const model = search.get('model');
  const locale = search.get('locale');
  return { text, ...(model === null ? {} : { model }), ...(locale === null ? {} : { locale }) };
}
