import { useCallback } from 'react';
import type { RefusalDetails } from '../../../contracts/refusals';
import { useSayHold } from '../holds/use-say-hold';
import { useSay } from '../translations/say';
import { sayRefusalIn } from './say-refusal-in';

/** A refusal of ours in the editor's language. */
export function useSayRefusal(): (message: string, details: RefusalDetails) => string {
  const say = useSay();
  const sayHold = useSayHold();
  return useCallback((message, details) => sayRefusalIn(say, sayHold, message, details), [say, sayHold]);
}
