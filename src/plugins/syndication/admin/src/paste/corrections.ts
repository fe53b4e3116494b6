import type { FieldCorrection } from '../../../contracts/paste';
import type { StoryField } from '../../../newsroom/intake/reading';

/** The corrections with one more. It takes the place of an older one of its field; credits are given picture by picture. */
export function withCorrection(corrections: readonly FieldCorrection[], correction: FieldCorrection): readonly FieldCorrection[] {
  const isOneOfSeveral = correction.field === 'pictures' && correction.words !== null;
  return [...(isOneOfSeveral ? corrections : withoutCorrection(corrections, correction.story, correction.field)), correction];
}

/** The corrections without those of one field: it is read again as the rules read it. */
export function withoutCorrection(corrections: readonly FieldCorrection[], story: number, field: StoryField): readonly FieldCorrection[] {
  return corrections.filter((other) => other.story !== story || other.field !== field);
}
