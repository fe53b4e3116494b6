import { isFetchError } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { RefusalDetails } from '../../../contracts/refusals';
import { useSay } from '../translations/say';
import { useSayRefusal } from './use-say-refusal';

/** What the editor chose is so large that it was not even sent. */
export const NOT_SENT = { status: 413 };

/** Why a request did not work, in one sentence that says what to do: what the server refused, where it said so. */
export function useSayFailure(): (error: unknown) => string {
  const say = useSay();
  const sayRefusal = useSayRefusal();
  return useCallback(
    (error) => {
      if (error === NOT_SENT) return say('failure.413');
      if (!isFetchError(error)) return say('failure.unknown');
      if (error.status === 403) return say('failure.403');
      if (error.status === 413) return say('failure.413');
      const refused = error.response?.data.error;
      return refused?.message ? sayRefusal(refused.message, detailsOf(refused)) : say('failure.unknown');
    },
    [say, sayRefusal],
  );
}

function detailsOf({ details }: { readonly details?: unknown }): RefusalDetails {
  return isOurs(details) ? details : {};
}

/** Under these names only our own refusals carry anything. */
function isOurs(details: unknown): details is RefusalDetails {
  return typeof details === 'object' && details !== null;
}
