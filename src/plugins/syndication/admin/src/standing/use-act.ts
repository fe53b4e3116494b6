import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Decision } from './decision';

/** What can be done with a story beside its form, by the name of its door. */
export type StoryAct = Decision | 'correct' | 'refile' | 'approve' | 'withdraw-approval' | 'lift-embargo';

interface Acting {
  readonly act: (act: StoryAct, request: object) => Promise<void>;
  readonly isBusy: boolean;
  readonly error: unknown;
}

/** Does what was decided, and loads the form anew: its story stands otherwise now. */
export function useAct(): Acting {
  const { post } = useFetchClient();
  const isUnsaved = useForm('useAct', (form) => form.modified);
  const resetForm = useForm('useAct', (form) => form.resetForm);
  const [progress, setProgress] = useState<'idle' | 'busy' | 'done'>('idle');
  const [error, setError] = useState<unknown>(null);
  // The form warns before it is left while something in it is not saved: it must have let go first.
  useEffect(() => {
    if (progress === 'done' && !isUnsaved) loadAnew();
  }, [progress, isUnsaved]);
  const act = async (name: StoryAct, request: object) => {
    setProgress('busy');
    setError(null);
    try {
      await post(`/syndication/articles/${name}`, request);
      resetForm();
      setProgress('done');
    } catch (failure) {
      setError(failure);
      setProgress('idle');
    }
  };
  return { act, isBusy: progress !== 'idle', error };
}

/** The draft: of a story that was taken off, no other version is left. */
function loadAnew(): void {
  const form = new URL(window.location.href);
  form.searchParams.delete('status');
  window.location.assign(form);
}
