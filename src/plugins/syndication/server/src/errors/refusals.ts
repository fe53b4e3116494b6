import { errors } from '@strapi/utils';
import { sayTooLarge } from '../../../newsroom/intake/payload-limit';

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
export function refuseInput(message: string, path: readonly string[] = [], details: object = {}): Error {
  return refuseFields(message, [{ path, message }], details);
}

/** Not for this caller (403). */
export function refuseAccess(message: string): Error {
  return new errors.ForbiddenError(message);
}

/** Not by the rights of the thing itself (403), whoever asks: of all refusals of access, Strapi lets only this one say why. */
export function refuseByRights(message: string, details: object): Error {
  return new errors.PolicyError(message, details);
}

/** No such thing, or none that this caller may know of (404). */
export function refuseUnknown(message: string): Error {
  return new errors.NotFoundError(message);
}

/** Too large to take in (413). Sizes in bytes. */
export function refuseTooLarge(bytes: number, limit: number): Error {
  return new errors.PayloadTooLargeError(sayTooLarge(bytes, limit));
}
