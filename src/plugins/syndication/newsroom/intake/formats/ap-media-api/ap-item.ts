import { isObject, valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';

/** Whether an object is the metadata of one content item of AP's: an item id in `altids` beside AP's own keys. */
export function isApItem(value: unknown): value is JsonObject {
  if (!isObject(value) || lineAt(value, 'altids', 'itemid') === null) return false;
  return ['etag', 'friendlykey'].some((key) => lineAt(value, 'altids', key) !== null) || Array.isArray(valueAt(value, 'signals')) || lineAt(value, 'uri')?.includes('/media/v/content/') === true;
}
