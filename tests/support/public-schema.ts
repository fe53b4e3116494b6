/** What the public API lets readers ask of each type: fields that hold words, fields that hold moments, and ways to other types. */
export interface PublicType {
  readonly text: readonly string[];
  readonly dates: readonly string[];
  readonly relations: Readonly<Record<string, TypeName>>;
  /** Those of the relations that lead to records with conditions of their own in GraphQL. */
  readonly lists: readonly string[];
  /** Those of the lists that GraphQL offers as connections too. */
  readonly connected?: readonly string[];
  /** Those of the relations that GraphQL does not know; over REST, API tokens may go there. */
  readonly restOnly?: readonly string[];
  /** Where its records are over REST. Components have no place of their own. */
  readonly path: string;
  readonly graphql: { readonly one: string; readonly many: string; readonly connection: string };
}
export type TypeName = 'article' | 'citation' | 'source' | 'byline' | 'photoCredit' | 'file' | 'bylineEntry' | 'picture' | 'agency';

const MOMENTS = ['createdAt', 'updatedAt', 'publishedAt'] as const;
const WITHIN = { path: '', graphql: { one: '', many: '', connection: '' } };
const named = (one: string, path: string) => ({ path, graphql: { one, many: `${one}s`, connection: `${one}s_connection` } });

export const TYPES: Readonly<Record<TypeName, PublicType>> = {
  article: {
    text: ['title', 'slug', 'summary', 'dateline', 'bylineLine', 'correctionNote', 'embargoStated'],
    dates: ['embargo', 'expiry', ...MOMENTS],
    relations: { citation: 'citation', bylines: 'bylineEntry', pictures: 'picture', localizations: 'article' },
    lists: ['bylines', 'pictures', 'localizations'],
    connected: ['localizations'],
    ...named('article', '/api/articles'),
  },
  citation: {
    text: ['originalTitle', 'author', 'copyrightHolder', 'address', 'copyrightNotice', 'legalNotice', 'distributor'],
    dates: MOMENTS,
    relations: { articles: 'article', source: 'source' },
    lists: ['articles'],
    connected: ['articles'],
    restOnly: ['source'],
    ...named('syndicationCitation', '/api/syndication-citations'),
  },
  byline: { text: ['name', 'slug', 'affiliation', 'bio', 'url'], dates: MOMENTS, relations: {}, lists: [], ...named('byline', '/api/bylines') },
  photoCredit: { text: ['creditLine', 'photographer', 'copyrightNotice', 'licence'], dates: ['expiry', ...MOMENTS], relations: { agencies: 'agency' }, lists: ['agencies'], ...named('photoCredit', '/api/photo-credits') },
  file: { text: ['name', 'url', 'hash', 'alternativeText', 'caption', 'ext', 'mime'], dates: MOMENTS, relations: {}, lists: [], ...named('uploadFile', '/api/upload/files') },
  bylineEntry: { text: ['name'], dates: [], relations: { byline: 'byline' }, lists: [], ...WITHIN },
  picture: { text: ['caption', 'address'], dates: [], relations: { image: 'file', credit: 'photoCredit' }, lists: [], ...WITHIN },
  source: { text: ['name', 'aliases', 'hosts', 'copyrightHolder', 'usageTerms'], dates: MOMENTS, relations: {}, lists: [], ...WITHIN },
  agency: { text: ['name'], dates: [], relations: {}, lists: [], ...WITHIN },
};
