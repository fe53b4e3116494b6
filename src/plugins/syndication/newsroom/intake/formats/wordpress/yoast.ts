import { isObject, listAt, valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { readLanguageTag } from '../../values/language-tag';

/** What the plugin Yoast says beside a post. */
export interface YoastHead {
  readonly siteName: string | null;
  readonly language: string | null;
  readonly copyrightHolder: string | null;
  readonly copyrightYear: number | null;
}

/** Reads `yoast_head_json` (https://developer.yoast.com/customization/apis/rest-api/), with the schema.org graph in it. */
export function readYoast(post: JsonObject): YoastHead {
  const head = valueAt(post, 'yoast_head_json');
  const graph = listAt(head, 'schema', '@graph').filter(isObject);
  const holder = graph.map((piece) => valueAt(piece, 'copyrightHolder')).find((stated) => stated !== undefined);
  const year = Number(graph.map((piece) => lineAt(piece, 'copyrightYear')).find((stated) => stated !== null));
  return {
    siteName: lineAt(head, 'og_site_name'),
    language: readLanguageTag(lineAt(head, 'og_locale')),
    copyrightHolder: nameIn(holder, graph),
    copyrightYear: year >= 1900 && year <= 2100 ? year : null,
  };
}

/** `{"@id": "…/#organization"}` points to the piece of the graph that has the name. */
function nameIn(holder: unknown, graph: readonly JsonObject[]): string | null {
  const id = lineAt(holder, '@id');
  return lineAt(holder, 'name') ?? lineAt(id === null ? undefined : graph.find((piece) => lineAt(piece, '@id') === id && lineAt(piece, 'name') !== null), 'name') ?? lineAt({ holder }, 'holder');
}
