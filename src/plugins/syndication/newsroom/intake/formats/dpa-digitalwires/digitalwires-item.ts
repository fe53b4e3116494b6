import { isObject, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';

/** Whether an object is a dpa digitalwires item: it names its format, or has dpa's own keys beside its urn. */
export function isDigitalwiresItem(value: unknown): value is JsonObject {
  if (!isObject(value) || lineAt(value, 'urn') === null) return false;
  return lineAt(value, 'format')?.startsWith('digitalwires') === true || ('article_html' in value && ('entry_id' in value || 'version_created' in value));
}
