import { errors } from '@strapi/utils';
import { sayRefusal, type RefusalSentence } from '../../../contracts/refusals';
import { sayTooLarge } from '../../../newsroom/intake/payload-limit';

/** What a refusal says: one of the sentences that the admin says in other languages, or, where no desk asks, English words. */
type Said = RefusalSentence | string;

/** One field of a request or a form, and what is wrong with it. */
export interface FieldError {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * 400 over REST, `BAD_USER_INPUT` over GraphQL; the content manager shows each field's message at the field.
 * More facts for machines go into `details`.
 */
export function refuseFields(message: string, fields: readonly FieldError[], details: object = {}): Error {
  return new errors.ValidationError(message, { ...details, errors: fields.map((field) => ({ ...field, name: 'ValidationError' })) });
}

/** A bad request: what is wrong, and at which field. */
export function refuseInput(said: Said, path: readonly string[] = [], details: object = {}): Error {
  const message = inEnglish(said);
  return refuseFields(message, [{ path, message }], { ...asData(said), ...details });
}

/** Not for this caller (403). */
export function refuseAccess(said: Said): Error {
  return new errors.ForbiddenError(inEnglish(said), asData(said));
}

/** Not by the rights of the thing itself (403), whoever asks: of all refusals of access, Strapi lets only this one say why. */
export function refuseByRights(message: string, details: object): Error {
  return new errors.PolicyError(message, details);
}

/** No such thing, or none that this caller may know of (404). */
export function refuseUnknown(said: Said): Error {
  return new errors.NotFoundError(inEnglish(said), asData(said));
}

/** Too large to take in (413). Sizes in bytes. */
export function refuseTooLarge(bytes: number, limit: number): Error {
  return new errors.PayloadTooLargeError(sayTooLarge(bytes, limit));
}

function inEnglish(said: Said): string {
  return typeof said === 'string' ? said : sayRefusal(said);
}

function asData(said: Said): { readonly sentence?: RefusalSentence } {
  return typeof said === 'string' ? {} : { sentence: said };
}
