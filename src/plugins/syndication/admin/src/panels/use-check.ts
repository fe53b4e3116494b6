import { useDebounce, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { CheckArticleAnswer, CheckArticleRequest } from '../../../contracts/check-article';
import type { CitationStyleName } from '../../../newsroom/story/provider';
import { dayHere } from './day-here';
import { useDialogsClosed } from './use-dialogs-closed';

export type CheckedStoryKey = Readonly<Record<'model', string> & Record<'documentId' | 'locale', string | null>>;

/** How somebody wants to look at the block; `null`: as it is set. */
export interface BlockLook {
  readonly style: CitationStyleName | null;
  /** BCP 47. */
  readonly language: string | null;
}

interface Check {
  /** The last answer; `null` before the first one. It is old while `isAsking`. */
  readonly answer: CheckArticleAnswer | null;
  /** Why the last check did not work; never beside a verdict that could be wrong by now. */
  readonly error: unknown;
  readonly isAsking: boolean;
  readonly again: () => void;
}

const TYPING_PAUSE = 300;

/**
 * Checks the form as it stands: while typing, after saving, and after a dialog closed in which a citation or a photo
 * credit may have been mended.
 */
export function useCheck({ model, documentId, locale }: CheckedStoryKey, savedAt: string, { style, language }: BlockLook): Check {
  const { post } = useFetchClient();
  const values = useForm('AttributionPanel', (form) => form.values);
  const settled = useDebounce(values, TYPING_PAUSE);
  const dialogsClosed = useDialogsClosed();
  const [asked, setAsked] = useState(0);
  const [check, setCheck] = useState<{ answer: CheckArticleAnswer | null; error: unknown }>(NOTHING_KNOWN);
  const [isOnTheWay, setOnTheWay] = useState(true);

  useEffect(() => {
    const outdated = new AbortController();
    const request: CheckArticleRequest = { model, documentId, locale, style, language, today: dayHere(new Date()), values: { ...settled } };
    setOnTheWay(true);
    void post<CheckArticleAnswer>('/syndication/articles/check', request, { signal: outdated.signal })
      .then(({ data }) => ({ answer: data, error: null }))
      .catch((error: unknown) => ({ answer: null, error }))
      .then((outcome) => {
        if (outdated.signal.aborted) return;
        setCheck(outcome);
        setOnTheWay(false);
      });
    return () => outdated.abort();
  }, [post, model, documentId, locale, style, language, settled, savedAt, dialogsClosed, asked]);

  const again = useCallback(() => setAsked((times) => times + 1), []);
  return { ...check, isAsking: isOnTheWay || values !== settled, again };
}

const NOTHING_KNOWN = { answer: null, error: null };
