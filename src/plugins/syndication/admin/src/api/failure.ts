import { isFetchError } from '@strapi/strapi/admin';
import type { Say } from '../translations/say';

/** What the editor chose is so large that it was not even sent. */
export const NOT_SENT = { status: 413 };

/** Why a request did not work, in one sentence that says what to do: the server's own words where it gave some. */
export function sayFailure(error: unknown, say: Say): string {
  if (error === NOT_SENT) return say('failure.413');
  if (!isFetchError(error)) return say('failure.unknown');
  const said = error.response?.data.error.message;
  if (said && error.status !== 403) return said;
  if (error.status === 403) return say('failure.403');
  if (error.status === 413) return say('failure.413');
  return say('failure.unknown');
}
