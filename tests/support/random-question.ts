import * as fc from 'fast-check';
import type { Question } from './ask';
import { TYPES, type TypeName } from './public-schema';

/** What the questions may ask about: words of stories, document ids, addresses of picture files, slugs. */
export interface Topics {
  readonly words: readonly string[];
  readonly ids: readonly string[];
  readonly files: readonly string[];
  readonly slugs: readonly string[];
}

/** Questions to every public door, written from the schema: conditions, orders, populates, pages, languages, countries. */
export function randomQuestion(topics: Topics): fc.Arbitrary<Question> {
  const rest = restQuestion(topics);
  const graphql = graphqlQuestion(topics);
  const page = pageQuestion(topics).map((path) => ({ path }));
  return fc.oneof({ weight: 6, arbitrary: rest }, { weight: 4, arbitrary: graphql }, { weight: 2, arbitrary: page });
}

const ROOTS = ['article', 'citation', 'byline', 'photoCredit', 'file'] as const satisfies readonly TypeName[];
const DEPTH = 3;

/** A tree of conditions in the words of the document service: `$eq`, `$and`. */
type Tree = { readonly [key: string]: unknown };

type Api = 'rest' | 'graphql';

/** The ways from a type to others that an API knows. */
function waysFrom(type: TypeName, api: Api): readonly (readonly [name: string, target: TypeName])[] {
  const { relations, restOnly = [] } = TYPES[type];
  return Object.entries(relations).filter(([name]) => api === 'rest' || !restOnly.includes(name));
}

function condition(type: TypeName, topics: Topics, depth: number, api: Api): fc.Arbitrary<Tree> {
  const { text, dates } = TYPES[type];
  const word = fc.constantFrom(...topics.words);
  const onText = fc.tuple(fc.constantFrom(...text), oneOperator(word)).map(([field, test]): Tree => ({ [field]: test }));
  const onDate = dates.map((field) => oneOperator(fc.constantFrom(...MOMENTS)).map((test): Tree => ({ [field]: test })));
  const onId = fc.constantFrom(...topics.ids).map((id): Tree => ({ documentId: { $eq: id } }));
  const leaves = [{ weight: 4, arbitrary: onText }, ...(onDate.length > 0 ? [{ weight: 1, arbitrary: fc.oneof(...onDate) }] : []), { weight: 1, arbitrary: type in COMPONENTS ? onText : onId }];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = condition(type, topics, depth - 1, api);
  const ways = waysFrom(type, api).map(([name, target]) => condition(target, topics, depth - 1, api).map((part): Tree => ({ [name]: part })));
  const onRelation = ways.length === 0 ? [] : [{ weight: 6, arbitrary: fc.oneof(...ways) }];
  const joined = fc.tuple(fc.constantFrom('$and', '$or'), fc.array(inner, { minLength: 1, maxLength: 3 })).map(([key, parts]): Tree => ({ [key]: parts }));
  return fc.oneof(...leaves, ...onRelation, { weight: 2, arbitrary: joined }, { weight: 2, arbitrary: inner.map((part): Tree => ({ $not: part })) });
}

const MOMENTS = ['2024-01-02T03:04:05.000Z', '2026-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'];
const COMPONENTS: Partial<Record<TypeName, true>> = { bylineEntry: true, picture: true, agency: true };

function oneOperator(value: fc.Arbitrary<string>): fc.Arbitrary<Tree> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...['$eq', '$eqi', '$ne', '$nei', '$contains', '$containsi', '$notContains', '$notContainsi', '$startsWith', '$startsWithi', '$endsWith', '$endsWithi', '$gt', '$gte', '$lt', '$lte']), value).map(([name, words]) => ({ [name]: words })) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('$in', '$notIn', '$between'), fc.tuple(value, value)).map(([name, pair]) => ({ [name]: pair })) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('$null', '$notNull'), fc.boolean()).map(([name, is]) => ({ [name]: is })) },
  );
}

/** An order by a field, or by one of a related record: `citation.originalTitle:desc`. */
function order(type: TypeName, depth: number, api: Api): fc.Arbitrary<string> {
  const { text, dates } = TYPES[type];
  const own = fc.tuple(fc.constantFrom(...text, ...dates), fc.constantFrom('', ':asc', ':desc')).map((parts) => parts.join(''));
  const ways = waysFrom(type, api);
  if (depth === 0 || ways.length === 0) return own;
  return fc.oneof(own, ...ways.map(([name, target]) => order(target, depth - 1, api).map((rest) => `${name}.${rest}`)));
}

function populate(type: TypeName, topics: Topics, depth: number): fc.Arbitrary<Tree | string | boolean> {
  const ways = waysFrom(type, 'rest');
  if (depth === 0 || ways.length === 0) return fc.constant(true);
  const nodes = ways.map(([name, target]): [string, fc.Arbitrary<unknown>] => [name, fc.oneof(fc.constant(true), populatedNode(target, topics, depth - 1))]);
  return fc.oneof({ weight: 1, arbitrary: fc.constant('*') }, { weight: 4, arbitrary: fc.record(Object.fromEntries(nodes), { requiredKeys: [] }) });
}

function populatedNode(type: TypeName, topics: Topics, depth: number): fc.Arbitrary<Tree> {
  return fc.record(
    { filters: condition(type, topics, depth, 'rest'), sort: order(type, depth, 'rest'), populate: populate(type, topics, depth), fields: fc.constantFrom(...TYPES[type].text).map((field) => [field]) },
    { requiredKeys: [] },
  );
}

const LOCALES = ['en', 'fr', '*'];
const COUNTRIES = ['SE', 'DK', 'se'];

function restQuestion(topics: Topics): fc.Arbitrary<Question> {
  const questions = ROOTS.map((type) => {
    const { path, text } = TYPES[type];
    const query = fc.record(
      {
        filters: condition(type, topics, DEPTH, 'rest'),
        sort: fc.array(order(type, 2, 'rest'), { minLength: 1, maxLength: 2 }),
        populate: populate(type, topics, DEPTH),
        pagination: fc.oneof(fc.record({ page: fc.integer({ min: 1, max: 4 }), pageSize: fc.integer({ min: 1, max: 5 }) }), fc.record({ start: fc.integer({ min: 0, max: 6 }), limit: fc.integer({ min: 1, max: 5 }), withCount: fc.boolean() })),
        fields: fc.uniqueArray(fc.constantFrom(...text), { minLength: 1, maxLength: 3 }),
        _q: fc.constantFrom(...topics.words),
        locale: fc.constantFrom(...LOCALES),
        territory: fc.constantFrom(...COUNTRIES),
        attribution: fc.constantFrom('text', 'html,head', 'parts,cslJson', 'none'),
        status: fc.constantFrom('published', 'published', 'draft'),
      },
      { requiredKeys: [] },
    );
    const few = fc.tuple(query, fc.uniqueArray(fc.constantFrom<string[]>('filters', 'sort', 'populate', 'pagination', 'fields', '_q', 'locale', 'territory', 'attribution', 'status'), { maxLength: 4 }));
    const one = fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...topics.ids).map((id) => `/${id}`) });
    const alone: readonly string[] = ['populate', 'fields', 'locale', 'territory', 'attribution', 'status'];
    return fc.tuple(one, few).map(([id, [all, keys]]): Question => {
      const asked = Object.entries(all).filter(([key]) => keys.includes(key) && (id === '' || alone.includes(key)) && (type === 'article' || !['attribution'].includes(key)));
      const said = asked.flatMap(([key, value]) => inQuery(key, value));
      return { path: `${path}${id}${said.length > 0 ? `?${said.join('&')}` : ''}` };
    });
  });
  return fc.oneof(...questions);
}

/** A value as the query of an address says it: `filters[title][$eq]=x`. */
function inQuery(key: string, value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, part]) => inQuery(`${key}[${name}]`, part));
  return [`${key}=${encodeURIComponent(String(value))}`];
}

function graphqlQuestion(topics: Topics): fc.Arbitrary<Question> {
  const roots = ROOTS.map((type) => {
    const { many, one, connection } = TYPES[type].graphql;
    const list = fc.tuple(args(type, topics, DEPTH), selection(type, topics, 2)).map(([given, fields]) => `${many}${given} ${fields}`);
    const total = fc.tuple(args(type, topics, DEPTH), selection(type, topics, 1)).map(([given, fields]) => `${connection}${given} { pageInfo { total page pageSize pageCount } nodes ${fields} }`);
    const single = fc.tuple(fc.constantFrom(...topics.ids), selection(type, topics, 2)).map(([id, fields]) => `${one}(documentId: "${id}") ${fields}`);
    return fc.oneof(list, total, single);
  });
  const path = fc.oneof({ weight: 3, arbitrary: fc.constant('/graphql') }, { weight: 1, arbitrary: fc.constantFrom(...COUNTRIES).map((country) => `/graphql?territory=${country}`) });
  return fc.tuple(path, fc.array(fc.oneof(...roots), { minLength: 1, maxLength: 2 })).map(([to, asked]) => ({ path: to, graphql: { query: `{ ${asked.map((root, place) => `${'ab'[place]}: ${root}`).join(' ')} }` } }));
}

function args(type: TypeName, topics: Topics, depth: number): fc.Arbitrary<string> {
  const given = fc.record(
    { filters: condition(type, topics, depth, 'graphql'), sort: fc.array(order(type, 1, 'graphql'), { minLength: 1, maxLength: 2 }), pagination: fc.record({ limit: fc.integer({ min: 1, max: 5 }), start: fc.integer({ min: 0, max: 4 }) }) },
    { requiredKeys: [] },
  );
  return given.map((all) => {
    const said = Object.entries(all).map(([name, value]) => `${name}: ${inGraphql(value)}`);
    return said.length > 0 ? `(${said.join(', ')})` : '';
  });
}

/** A value as GraphQL says it: `{ title: { eq: "x" } }`. */
function inGraphql(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inGraphql).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([name, part]) => `${name.replace(/^\$/, '')}: ${inGraphql(part)}`).join(', ')} }`;
}

function selection(type: TypeName, topics: Topics, depth: number): fc.Arbitrary<string> {
  const { text, lists, connected = [] } = TYPES[type];
  const own = fc.uniqueArray(fc.constantFrom(...text), { minLength: 1, maxLength: 3 });
  if (depth === 0) return own.map((fields) => `{ ${fields.join(' ')} }`);
  const ways = waysFrom(type, 'graphql').map(([name, target]) => {
    const given = lists.includes(name) ? args(target, topics, 1) : fc.constant('');
    const list = fc.tuple(given, selection(target, topics, depth - 1)).map(([said, fields]) => `${name}${said} ${fields}`);
    const nodes = fc.tuple(given, selection(target, topics, depth - 1)).map(([said, fields]) => `${name}_connection${said} { nodes ${fields} }`);
    return connected.includes(name) ? fc.oneof(list, nodes) : list;
  });
  if (ways.length === 0) return own.map((fields) => `{ ${fields.join(' ')} }`);
  const some = fc.array(fc.oneof(...ways), { maxLength: 1 });
  return fc.tuple(own, some).map(([fields, deep]) => `{ ${[...fields, ...deep].join(' ')} }`);
}

function pageQuestion({ ids, slugs, files }: Topics): fc.Arbitrary<string> {
  const pages = ['/stories/', '/stories/feed.atom', '/stories/feed.rss', '/stories/feed.json', '/stories/sitemap.xml', ...slugs.map((slug) => `/stories/${slug}`), ...files, ...ids.map((id) => `/stories/preview/${id}/x.y`)];
  const ours = [...['atom', 'rss', 'json', 'ninjs'].map((format) => `/api/syndication/feed?format=${format}`), ...ids.map((id) => `/api/syndication/package/${id}?`)];
  const more = fc.record({ locale: fc.constantFrom('en', 'fr'), territory: fc.constantFrom(...COUNTRIES) }, { requiredKeys: [] }).map((all) => Object.entries(all).map(([key, value]) => `${key}=${value}`).join('&'));
  return fc.oneof(fc.tuple(fc.constantFrom(...pages), more).map(([path, said]) => (said === '' ? path : `${path}?${said}`)), fc.tuple(fc.constantFrom(...ours), more).map(([path, said]) => (said === '' ? path : `${path}&${said}`)));
}
