import type { Core } from '@strapi/strapi';
import type { TypeMap } from '../articles/shape/story-map';
import type { PublishedAttribution } from '../services/attribution/attribution';
import { loadAttributions, type Attributions } from '../services/attribution/load-attributions';

/** Loads the attribution of one story, together with all others that the same request asks about. */
export type AttributionLoader = (context: object, map: TypeMap, id: number) => Promise<PublishedAttribution | null>;

/** Gathers the stories that one request asks about, until a turn of the event loop brings no more, and loads them together. */
export function attributionLoader(strapi: Core.Strapi): AttributionLoader {
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

interface Batch {
  readonly ids: Set<number>;
  readonly attributions: Promise<Attributions>;
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
