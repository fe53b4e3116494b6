import { isObject, listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, JsonFormat } from '../../reading';
import { isPost } from './post';
import { readPost } from './read-post';

const NAME = 'wordpress';

/** WordPress REST API, wp/v2 (https://developer.wordpress.org/rest-api/reference/posts/): a post, a list of posts, or an error. */
export const wordpress: JsonFormat = {
  of: 'json',
  name: NAME,
  recognises: (value) => isError(value) || entriesIn(value).some(isPost),
  read: (value, payload) => {
    if (isError(value)) return { format: NAME, stories: [], notes: [refused(value)] };
    const entries = entriesIn(value);
    const notes = entries.flatMap((entry, place) => (isPost(entry) ? [] : [unread(place)]));
    return { format: NAME, stories: entries.filter(isPost).map((post) => readPost(post, payload)), notes };
  },
};

function entriesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isPost(value) || !isObject(value) ? [value] : listAt(value, 'posts');
}

/** An answer without a post: `{"code":"rest_post_invalid_id","message":"…","data":{"status":404}}`. */
function isError(value: unknown): value is JsonObject {
  return isObject(value) && /^(?:rest|jwt|wp)_\w{1,80}$/.test(lineAt(value, 'code') ?? '') && lineAt(value, 'message') !== null;
}

function refused(error: JsonObject): IntakeNote {
  const isGone = lineAt(error, 'code') === 'rest_post_invalid_id' || lineAt(error, 'data', 'status') === '404';
  return intakeNote(NAME, 'refused', { code: isGone ? 'wordpress-gone' : 'wordpress-error' }, `${lineAt(error, 'code') ?? ''}: ${lineAt(error, 'message') ?? ''}`.slice(0, 300).toWellFormed());
}

function unread(place: number): IntakeNote {
  return intakeNote(NAME, 'check', { code: 'wordpress-no-post', place: place + 1 });
}
