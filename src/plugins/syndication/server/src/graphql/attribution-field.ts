import type { Core } from '@strapi/strapi';
import type { AttributionAnswer } from '../../../contracts/attribution';
import { schemaOfStories, storyTypes } from '../articles/story-types';
import type { TypeMap } from '../articles/story-map';
import { loadAttributions } from '../services/attribution';

/** Adds the typed field `attribution` to every story type of the GraphQL schema, where that plugin is on. */
export function addAttributionField(strapi: Core.Strapi): void {
  if (!strapi.plugins.graphql) return;
  const graphql: GraphqlPlugin = strapi.plugin('graphql');
  const load = batchLoader(strapi);
  // Providers are the desk's own records; the public reads what they lead to.
  graphql.service('extension').shadowCRUD('plugin::syndication.source').disable();
  graphql.service('extension').use(({ nexus }) => ({
    types: [
      nexus.objectType({
        name: 'Attribution',
        description: 'What must be printed with a story that others made',
        definition: (type) => {
          type.nonNull.string('text');
          type.nonNull.string('html');
          type.nonNull.field('jsonLd', { type: 'JSON' });
        },
      }),
      ...[...storyTypes(strapi).values()].map((map) =>
        nexus.extendType({
          type: graphql.service('utils').naming.getTypeName(schemaOfStories(strapi, map)),
          definition: (type) => {
            type.field('attribution', { type: 'Attribution', resolve: (story, _args, context) => load(context, map, story.id) });
          },
        }),
      ),
    ],
  }));
}

/** Gathers the stories that one request asks about, until a turn of the event loop brings no more, and loads them together. */
function batchLoader(strapi: Core.Strapi): (context: object, map: TypeMap, id: number) => Promise<AttributionAnswer | null> {
  const batches = new WeakMap<object, Map<string, Batch>>();
  return async (context, map, id) => {
    const waiting = batches.get(context) ?? new Map<string, Batch>();
    batches.set(context, waiting);
    const batch = waiting.get(map.uid) ?? openBatch(strapi, map, () => waiting.delete(map.uid));
    waiting.set(map.uid, batch);
    batch.ids.add(id);
    return (await batch.attributions).get(id) ?? null;
  };
}

function openBatch(strapi: Core.Strapi, map: TypeMap, close: () => void): Batch {
  const ids = new Set<number>();
  const gather = async () => {
    for (let known = -1; known < ids.size; await turn()) known = ids.size;
    close();
    return loadAttributions(strapi, map, [...ids]);
  };
  return { ids, attributions: gather() };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

interface Batch {
  readonly ids: Set<number>;
  readonly attributions: Promise<ReadonlyMap<number, AttributionAnswer | null>>;
}

/** As much of the GraphQL plugin and of nexus as we use; neither exports types for it. */
interface GraphqlPlugin {
  service(name: 'extension'): {
    use(extension: (tools: { readonly nexus: Nexus }) => { readonly types: readonly unknown[] }): void;
    shadowCRUD(uid: string): { disable(): void };
  };
  service(name: 'utils'): { readonly naming: { getTypeName(contentType: unknown): string } };
}
interface Nexus {
  objectType(type: { name: string; description: string; definition: (type: TypeBuilder) => void }): unknown;
  extendType(type: { type: string; definition: (type: TypeBuilder) => void }): unknown;
}
interface TypeBuilder {
  readonly nonNull: TypeBuilder;
  string(name: string): void;
  field(name: string, field: { type: string; resolve?: (story: { readonly id: number }, args: unknown, context: object) => unknown }): void;
}
