import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { HoldAnswer } from '../../../contracts/hold';
import { withoutMended } from './mended-errors';

/** Takes the red off fields that a check has found mended. */
export function useMendedErrors(holds: readonly HoldAnswer[] | null): void {
  const errors = useForm('AttributionPanel', (form) => form.errors);
  const setErrors = useForm('AttributionPanel', (form) => form.setErrors);
  const sentences = useRef(new Set<string>());
  useEffect(() => {
    if (holds === null) return;
    const current = new Set(holds.map(({ message }) => message));
    for (const sentence of current) sentences.current.add(sentence);
    const left = withoutMended(errors, sentences.current, current);
    if (left !== errors) setErrors(left);
    // Only when a check answers: an error that a publish has just set must stay until the next one.
  }, [holds]);
}
