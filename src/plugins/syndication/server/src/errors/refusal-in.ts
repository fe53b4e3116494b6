import { errors } from '@strapi/utils';
import type { RefusalDetails } from '../../../contracts/refusals';

/** What a refusal of ours or of Strapi's says to the caller, and of what ours are made. */
export interface SaidRefusal {
  readonly message: string;
  readonly details: RefusalDetails;
}

/** The refusal that an error is; `null` for any other error, which is a mistake in the code. */
export function refusalIn(error: unknown): SaidRefusal | null {
  if (!(error instanceof errors.ApplicationError)) return null;
  const details: unknown = error.details;
  const { sentence, holds, notes } = isOurs(details) ? details : {};
  return { message: String(error.message), details: { ...(sentence && { sentence }), ...(holds && { holds }), ...(notes && { notes }) } };
}

/** Under these names only our own refusals carry anything. */
function isOurs(details: unknown): details is RefusalDetails {
  return typeof details === 'object' && details !== null;
}
