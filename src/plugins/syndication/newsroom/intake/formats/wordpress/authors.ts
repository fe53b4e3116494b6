import { listAt, valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { readAuthors as readNames } from '../../values/stated-authors';
import type { Stated } from '../../values/stated';
import { intakeNote } from '../../intake-note';

/**
 * Who wrote a post. Plugins that name several (PublishPress `authors`, Co-Authors Plus `coauthors`) come before WordPress's own one author,
 * whose name is only there with `?_embed`; Yoast's last. `author` is a number and names nobody.
 */
export function readAuthors(post: JsonObject, siteName: string | null): Stated {
  const places: readonly (readonly [string, readonly unknown[]])[] = [
    ['authors', listAt(post, 'authors')],
    ['coauthors', listAt(post, 'coauthors')],
    ['_embedded.wp:term[author]', terms(post)],
    ['_embedded.author', listAt(post, '_embedded', 'author')],
    ['yoast_head_json.author', [valueAt(post, 'yoast_head_json', 'author')]],
  ];
  for (const [place, people] of places) {
    const names = people.flatMap(nameOf);
    if (names.length > 0) return readNames(names, `wordpress:${place}`, [siteName]);
  }
  return { statements: [], notes: [intakeNote('wordpress:author', 'check', { code: 'byline-missing-in-post' }, lineAt(post, 'author'))] };
}

/** Co-Authors Plus keeps its authors as terms of a taxonomy called `author`. */
function terms(post: JsonObject): readonly unknown[] {
  return listAt(post, '_embedded', 'wp:term').flatMap((list) => listAt({ list }, 'list')).filter((term) => lineAt(term, 'taxonomy') === 'author');
}

/** An author whom the API will not show (`{"code":"rest_user_invalid_id"}`) has no name. */
function nameOf(person: unknown): readonly string[] {
  const name = typeof person === 'string' ? lineAt({ person }, 'person') : (lineAt(person, 'display_name') ?? lineAt(person, 'name'));
  return name === null ? [] : [name];
}
