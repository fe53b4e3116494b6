import { useDebounce, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { CheckArticleRequest } from '../../../contracts/check-article';
import type { FormPicturesAnswer } from '../../../contracts/pictures';

interface FormPictures {
  /** The last answer; `null` before the first one. */
  readonly answer: FormPicturesAnswer | null;
  readonly again: () => void;
}

const TYPING_PAUSE = 600;

/** The pictures of the open form, saved or not; asked anew while it changes. What cannot be asked now is shown as it was. */
export function useFormPictures({ model, documentId, locale }: { readonly model: string; readonly documentId: string | null; readonly locale: string | null }): FormPictures {
  const { post } = useFetchClient();
  const values = useForm('PicturesPanel', (form) => form.values);
  const settled = useDebounce(values, TYPING_PAUSE);
  const [asked, setAsked] = useState(0);
  const [answer, setAnswer] = useState<FormPicturesAnswer | null>(null);
  useEffect(() => {
    const outdated = new AbortController();
    const request: CheckArticleRequest = { model, documentId, locale, values: { ...settled } };
    void post<FormPicturesAnswer>('/syndication/articles/pictures', request, { signal: outdated.signal }).then(
      ({ data }) => outdated.signal.aborted || setAnswer(data),
      () => {},
    );
    return () => outdated.abort();
  }, [post, model, documentId, locale, settled, asked]);
  return { answer, again: useCallback(() => setAsked((times) => times + 1), []) };
}
