import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

interface RightsAct {
  /** Answers whether it was done. */
  readonly act: (request: object) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly error: unknown;
}

/** Answers for a hold of the saved draft, or takes that back: the form keeps what was typed. */
export function useRightsAct(door: 'override' | 'withdraw-override'): RightsAct {
  const { post } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const act = async (request: object) => {
    setBusy(true);
    setError(null);
    try {
      await post(`/syndication/articles/${door}`, request);
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, isBusy, error };
}
