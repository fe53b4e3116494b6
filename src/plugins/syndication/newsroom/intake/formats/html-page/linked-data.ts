import { isObject, listAt, textAt, type JsonObject } from '../../json/json-value';
import { parseJson } from '../../json/parse-json';
import { below, attribute, rawText, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';

/** What a page's scripts say in schema.org's words. */
export interface LinkedData {
  /** Every thing that is described, in order; not the parts of another. */
  readonly things: readonly JsonObject[];
  /** Things by their `@id`, so that a reference can be followed. */
  readonly named: ReadonlyMap<string, JsonObject>;
  readonly notes: readonly IntakeNote[];
}

const RULE = 'html-page:json-ld';

/**
 * Reads the blocks of JSON-LD on a page with the faults of real ones: several blocks, lists with `null` in them, raw control
 * characters inside strings, HTML comments and CDATA around, a comma too many, `@graph`. A block that is no JSON is noted.
 */
export function readLinkedData(root: MarkupElement): LinkedData {
  const scripts = below(root, (element) => element.name === 'script' && /^\s*application\/ld\+json\b/i.test(attribute(element, 'type') ?? ''));
  const parsed = scripts.slice(0, MOST_BLOCKS).map((script) => ({ raw: rawText(script), value: parseBlock(rawText(script)) }));
  const things = parsed.flatMap(({ value }) => thingsIn(value, 0));
  const broken = parsed.filter(({ raw, value }) => value === undefined && raw.trim() !== '');
  return {
    things,
    named: new Map(things.flatMap((thing) => namedIn(thing, 0))),
    notes: broken.map(({ raw }) => intakeNote(RULE, 'check', BROKEN, raw.trim().slice(0, 200).toWellFormed())),
  };
}

/** What stands under a key: references (`{"@id": …}`) followed, a single thing as a list of one, `null` left out. */
export function thingsAt({ named }: Pick<LinkedData, 'named'>, thing: unknown, key: string): readonly unknown[] {
  return listAt(thing, key).flat().filter((value) => value !== null).map((value) => (isObject(value) && !('name' in value) ? (named.get(textAt(value, '@id') ?? '') ?? value) : value));
}

/** Whether a thing is of one of these types, whatever address stands before the type's name. */
export function isOfType(thing: JsonObject, types: RegExp): boolean {
  return listAt(thing, '@type').some((type) => typeof type === 'string' && types.test(type.replace(/^.*[/:#]/, '')));
}

const MOST_BLOCKS = 50;
const DEEPEST = 8;
const BROKEN = { code: 'linked-data-broken' } as const;

function parseBlock(raw: string): unknown {
  const bare = raw
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .replace(/^(?:\s|<!--|<!\[CDATA\[|\/\/|\/\*|\*\/|-->|\]\]>|\ufeff)+/, '')
    .replace(/(?:\s|-->|\/\/|\]\]>|\/\*|\*\/|<!--|;)+$/, '');
  const attempts = [bare, bare.replace(/,\s*(?=[}\]])/g, '')];
  for (const attempt of attempts) {
    const parsed = parseJson(attempt);
    if ('value' in parsed) return parsed.value;
  }
  return undefined;
}

function thingsIn(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => thingsIn(inner, depth + 1));
  if (!isObject(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => listAt(value, key)).filter((thing) => !(isObject(thing) && '@id' in thing && Object.keys(thing).length <= 2));
  return [...('@type' in value ? [value] : []), ...inner.flatMap((thing) => thingsIn(thing, depth + 1))];
}

function namedIn(thing: unknown, depth: number): readonly (readonly [string, JsonObject])[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(thing)) return thing.flatMap((inner) => namedIn(inner, depth + 1));
  if (!isObject(thing)) return [];
  const id = textAt(thing, '@id');
  const inner = Object.values(thing).flatMap((value) => namedIn(value, depth + 1));
  return id !== null && Object.keys(thing).length > 1 ? [...inner, [id, thing]] : inner;
}
