import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { TermsAnswer } from '../../../contracts/terms';
import type { TermsWordsAnswer } from '../../../contracts/terms-words';
import { useAnswer } from '../api/use-answer';
import { decidedRules, type DecidedRule } from './decided-rules';

/** A story or a source. */
export interface HolderKey {
  readonly model: string;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
}

/** How many published stories the last decision took from readers, and what was decided before it. */
interface Hiding {
  readonly stories: number;
  readonly before: readonly DecidedRule[];
}

export interface TermsDesk {
  readonly terms: TermsAnswer | null;
  readonly words: TermsWordsAnswer | null;
  readonly error: unknown;
  readonly again: () => void;
  /** Answers whether it was done. */
  readonly decide: (rules: readonly DecidedRule[]) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last decision was not taken. */
  readonly refusal: unknown;
  readonly hiding: Hiding | null;
}

/** The rules of a story or source, and the way to decide about them. */
export function useTerms({ model, documentId, locale }: HolderKey, occasion = ''): TermsDesk {
  const { post } = useFetchClient();
  const params = { model, documentId, ...(locale === null ? {} : { locale }) };
  const asked = useAnswer<TermsAnswer>('/syndication/terms', params, occasion);
  const words = useAnswer<TermsWordsAnswer>('/syndication/terms/words', params, occasion);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [hiding, setHiding] = useState<Hiding | null>(null);
  const terms = asked.answer;
  const decide = async (rules: readonly DecidedRule[]) => {
    setBusy(true);
    setRefusal(null);
    try {
      const { data } = await post<TermsAnswer>('/syndication/terms', { model, documentId, rules });
      const stories = data.published.hidden - (terms?.published.hidden ?? 0);
      setHiding(stories > 0 && terms !== null ? { stories, before: decidedRules(terms.own) } : null);
      asked.again();
      return true;
    } catch (failure) {
      setRefusal(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const again = () => {
    asked.again();
    words.again();
  };
  return { terms, words: words.answer, error: asked.error ?? words.error, again, decide, isBusy, refusal, hiding };
}
