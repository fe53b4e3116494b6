import type { HoldAnswer } from '../../../contracts/hold';
import { fieldOf, type Hold, type HeldField } from '../../../newsroom/rights/hold';
import { sayHold } from '../../../newsroom/rights/say-hold';
import { fieldPath } from '../articles/shape/field-path';
import { overrideKey } from '../../../newsroom/rights/override';
import type { StoryUnderRights } from '../../../newsroom/rights/story-under-rights';
import type { TypeMap } from '../articles/shape/story-map';
import { refuseFields, type FieldError } from '../errors/refusals';

/** A story that may not run, and every reason why. */
export interface HeldStory {
  readonly documentId: string;
  readonly locale: string | null;
  readonly headline: string | null;
  readonly holds: readonly Hold[];
  readonly pictures: StoryUnderRights['pictures'];
}

/** The hold as every door answers it. */
export function answerHold(hold: Hold, map: TypeMap, story: Pick<StoryUnderRights, 'pictures'>): HoldAnswer {
  return { reason: hold.reason, field: fieldPath(fieldOf(hold), map).join('.'), message: sayHold(hold), hold, override: overrideKey(hold, story) };
}

/** The refusal to publish: every hold of every story at once, in `details.holds`. */
export function refuseHeld(held: readonly HeldStory[], map: TypeMap): Error {
  const holds = held.flatMap(({ documentId, locale, holds: reasons, pictures }) =>
    reasons.map((hold) => ({ ...answerHold(hold, map, { pictures }), documentId, locale })),
  );
  const message = held
    .map(({ headline, holds: reasons }) => `“${headline ?? 'Untitled'}” may not be published yet. ${reasons.map(sayHold).join(' ')}`)
    .join(' ');
  const all = held.flatMap((story) => story.holds);
  return refuseFields(message, formErrors(all, map), { holds });
}

/** One error a field of the form, with the sentences of all the holds that it mends. */
function formErrors(holds: readonly Hold[], map: TypeMap): readonly FieldError[] {
  const sentences = new Map<string, readonly string[]>();
  for (const hold of holds) {
    const path = formField(fieldOf(hold), map).join('.');
    sentences.set(path, [...(sentences.get(path) ?? []), sayHold(hold)]);
  }
  return [...sentences].map(([path, said]) => ({ path: path.split('.'), message: said.join(' ') }));
}

/** The field of the article's own form: what stands in a related record is shown at the relation. */
function formField(field: HeldField, map: TypeMap): readonly string[] {
  const path = fieldPath(field, map);
  return path[0] === map.roles.citation?.attribute ? path.slice(0, 1) : path;
}
