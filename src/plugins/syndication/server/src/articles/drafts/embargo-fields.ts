import type { RightsMoment } from '../../../../newsroom/story/story';
import { embargoIn } from '../rows/article-to-story';
import { asRecord, byAttribute, byRole } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** No embargo, by role. */
export const NO_EMBARGO = { embargo: null, embargoStated: null };

/** The names of the fields that state an embargo; the first is the one that editors look at. */
export function embargoFields(map: TypeMap): readonly string[] {
  return Object.keys(byAttribute(NO_EMBARGO, map));
}

/** The embargo of a row as it would stand with these changes. */
export function embargoWith(row: unknown, changes: object, map: TypeMap): RightsMoment | null {
  return embargoIn(byRole({ ...asRecord(row), ...changes }, map));
}
