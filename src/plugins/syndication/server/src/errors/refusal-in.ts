import { errors } from '@strapi/utils';

/** What a refusal of ours or of Strapi's says to the caller; `null` for any other error, which is a mistake in the code. */
export function refusalIn(error: unknown): string | null {
  return error instanceof errors.ApplicationError ? String(error.message) : null;
}
