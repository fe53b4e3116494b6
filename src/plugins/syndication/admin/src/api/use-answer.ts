import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export interface Answered<Answer> {
  /** The last answer; `null` before the first one. */
  readonly answer: Answer | null;
  readonly error: unknown;
  readonly again: () => void;
}

/**
 * What a door of ours answers. The last answer stays until the next one is here. `params: null` asks nothing; another
 * `occasion` asks anew.
 */
export function useAnswer<Answer>(path: string, params: Readonly<Record<string, string | number>> | null, occasion = ''): Answered<Answer> {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState(0);
  const [known, setKnown] = useState<{ answer: Answer | null; error: unknown }>(NOTHING_KNOWN);
  const question = params === null ? null : JSON.stringify(params);
  useEffect(() => {
    if (params === null) return undefined;
    const outdated = new AbortController();
    void get<Answer>(path, { params, signal: outdated.signal }).then(
      ({ data }) => outdated.signal.aborted || setKnown({ answer: data, error: null }),
      (error: unknown) => outdated.signal.aborted || setKnown(({ answer }) => ({ answer, error })),
    );
    return () => outdated.abort();
  }, [get, path, question, occasion, asked]);
  return { ...known, again: useCallback(() => setAsked((times) => times + 1), []) };
}

const NOTHING_KNOWN = { answer: null, error: null };
