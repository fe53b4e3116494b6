import { isObject, valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';

/** Whether an object is a post as WordPress's REST API gives it: a rendered title or text beside WordPress's own keys. */
export function isPost(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const isRendered = ['title', 'content', 'excerpt', 'guid'].some((key) => typeof valueAt(value, key, 'rendered') === 'string');
  return isRendered && (['date_gmt', 'modified_gmt', 'featured_media', 'comment_status', '_links'].some((key) => key in value) || (lineAt(value, 'id') !== null && lineAt(value, 'link') !== null));
}
