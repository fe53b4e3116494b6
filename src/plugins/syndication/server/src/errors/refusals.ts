import { errors } from '@strapi/utils';
import type { HoldAnswer } from '../../../contracts/hold';
import { fieldOf, sayHold, type Hold, type HeldField } from '../../../newsroom/rights/hold';
import { fieldPath } from '../articles/field-path';
import type { TypeMap } from '../articles/story-map';

/** A story that may not run, and every reason why. */
export interface HeldStory {
  readonly documentId: string;
  readonly locale: string | null;
  readonly headline: string | null;
  readonly holds: readonly Hold[];
}

/** The hold as every door answers it. */
export function answerHold(hold: Hold, map: TypeMap): HoldAnswer {
  return { reason: hold.reason, field: fieldPath(fieldOf(hold), map).join('.'), message: sayHold(hold) };
}

/**
 * The refusal to publish: 400 over REST, `BAD_USER_INPUT` over GraphQL, each with `details.holds`; `details.errors`
 * is what the content manager shows at its fields, one entry a field.
 */
export function refuseHeld(held: readonly HeldStory[], map: TypeMap): Error {
  const holds = held.flatMap(({ documentId, locale, holds: reasons }) =>
    reasons.map((hold) => ({ ...answerHold(hold, map), documentId, locale })),
  );
  return new errors.ValidationError(say(held), { holds, errors: formErrors(held.flatMap((story) => story.holds), map) });
}

/** One error a field of the form, with the sentences of all the holds that it mends. */
function formErrors(holds: readonly Hold[], map: TypeMap): readonly object[] {
  const sentences = new Map<string, readonly string[]>();
  for (const hold of holds) {
    const path = formField(fieldOf(hold), map).join('.');
    sentences.set(path, [...(sentences.get(path) ?? []), sayHold(hold)]);
  }
  return [...sentences].map(([path, said]) => ({ path: path.split('.'), message: said.join(' '), name: 'ValidationError' }));
}

/** A bad request: what is wrong, and at which field of the request or the form. */
export function refuseInput(message: string, path: readonly string[] = [], details: object = {}): Error {
  return new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }], ...details });
}

/** Not for this caller. */
export function refuseAccess(message: string): Error {
  return new errors.ForbiddenError(message);
}

/** No such thing, or none that this caller may know of. */
export function refuseUnknown(message: string): Error {
  return new errors.NotFoundError(message);
}

/** Too large to take in. */
export function refuseTooLarge(message: string): Error {
  return new errors.PayloadTooLargeError(message);
}

function say(held: readonly HeldStory[]): string {
  return held
    .map(({ headline, holds }) => `“${headline ?? 'Untitled'}” may not be published yet. ${holds.map(sayHold).join(' ')}`)
    .join(' ');
}

/** The field of the article's own form: what stands in a related record is shown at the relation. */
function formField(field: HeldField, map: TypeMap): readonly string[] {
  const path = fieldPath(field, map);
  return path[0] === map.roles.citation?.attribute ? path.slice(0, 1) : path;
}
