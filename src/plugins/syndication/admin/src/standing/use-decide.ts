import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { StandingRequest } from '../../../contracts/rights-action';
import type { Decision } from './decision';

interface Deciding {
  readonly decide: (request: StandingRequest) => Promise<void>;
  readonly isBusy: boolean;
  readonly error: unknown;
}

/** Sends what the desk decided, and loads the form anew: its story stands otherwise now. */
export function useDecide(decision: Decision): Deciding {
  const { post } = useFetchClient();
  const isUnsaved = useForm('useDecide', (form) => form.modified);
  const resetForm = useForm('useDecide', (form) => form.resetForm);
  const [progress, setProgress] = useState<'idle' | 'busy' | 'done'>('idle');
  const [error, setError] = useState<unknown>(null);
  // The form warns before it is left while something in it is not saved: it must have let go first.
  useEffect(() => {
    if (progress === 'done' && !isUnsaved) loadAnew();
  }, [progress, isUnsaved]);
  const decide = async (request: StandingRequest) => {
    setProgress('busy');
    setError(null);
    try {
      await post(`/syndication/articles/${decision}`, request);
      resetForm();
      setProgress('done');
    } catch (failure) {
      setError(failure);
      setProgress('idle');
    }
  };
  return { decide, isBusy: progress !== 'idle', error };
}

/** The draft: of a story that was taken off, no other version is left. */
function loadAnew(): void {
  const form = new URL(window.location.href);
  form.searchParams.delete('status');
  window.location.assign(form);
}
