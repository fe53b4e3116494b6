import { valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { state } from '../../state';
import { readPubStatus } from '../../values/pub-status';
import type { Stated } from '../../values/stated';
import { withhold } from '../../values/withhold';

/**
 * Whether a post may run, by its `status` (https://developer.wordpress.org/rest-api/reference/posts/#schema-status). A post
 * behind a password is not published either. A missing status is `publish`: visitors are shown no other.
 */
export function readStatus(post: JsonObject): Stated {
  const status = lineAt(post, 'status');
  if (valueAt(post, 'content', 'protected') === true) return withhold({ code: 'status-password' }, 'wordpress:content.protected', 'true');
  switch (status) {
    case null:
      return { statements: [], notes: [] };
    case 'publish':
      return { statements: [state('pubStatus', 'usable', RULE, status)], notes: [] };
    case 'trash':
      return { statements: [state('pubStatus', 'canceled', RULE, status)], notes: [] };
    case 'draft':
    case 'auto-draft':
    case 'pending':
    case 'private':
    case 'future':
      return withhold({ code: 'status-unpublished' }, RULE, status);
    default:
      return readPubStatus(status, RULE);
  }
}

const RULE = 'wordpress:status';
