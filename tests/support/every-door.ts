import type { Secret } from './secret-story';
import type { Question } from './ask';

/** The ways to ask one public door about a secret. */
export interface Door {
  readonly name: string;
  /** What finds the story when it may be seen. */
  readonly finds: (secret: Secret) => readonly (string | Question)[];
  /** What is refused, or says nothing of it, also when it may be seen. */
  readonly never?: (secret: Secret) => readonly (string | Question)[];
  /** Where a story that was killed leaves a tombstone. */
  readonly saysGone?: true;
}

const gql = (query: string, variables: object = {}): Question => ({ path: '/graphql', graphql: { query, variables } });
const each = (prefix: string, queries: readonly string[]) => queries.map((query) => prefix + query);

/** Conditions on a story that hold for the secret one, or leave it out of what they hold for: either way, they tell. */
const conditions = ({ tag, slug }: Secret) => [
  `[title][$eq]=${tag}title`,
  `[title][$eqi]=${tag}TITLE`,
  `[title][$ne]=other`,
  `[title][$nei]=other`,
  `[title][$in][0]=${tag}title`,
  `[title][$notIn][0]=other`,
  `[title][$startsWith]=${tag}`,
  `[title][$startsWithi]=${tag}`,
  `[title][$endsWith]=${tag.slice(3)}title`,
  `[title][$contains]=${tag}`,
  `[title][$containsi]=${tag}`,
  `[title][$notContains]=other`,
  `[title][$between][0]=${tag}&filters[title][$between][1]=${tag}z`,
  `[title][$gte]=${tag}`,
  `[title][$lt]=${tag}z`,
  `[title][$notNull]=true`,
  `[title][$not][$eq]=other`,
  `[$not][title][$eq]=other`,
  `[$or][0][title][$eq]=other&filters[$or][1][title][$eq]=${tag}title`,
  `[$and][0][title][$startsWith]=${tag}&filters[$and][1][slug][$notNull]=true`,
  `[slug][$eq]=${slug}`,
  `[slug]=${slug}`,
  `[summary][$contains]=${tag}`,
  `[dateline][$startsWith]=${tag}`,
  `[bylineLine][$contains]=${tag}`,
  `[correctionNote][$contains]=${tag}`,
  `[embargo][$notNull]=true`,
  `[embargo][$lt]=2024-06-01T00:00:00Z`,
  `[embargo][$between][0]=2024-01-01T00:00:00Z&filters[embargo][$between][1]=2024-02-01T00:00:00Z`,
  `[expiry][$null]=true`,
  `[pubStatus][$eq]=usable`,
  `[pubStatus][$ne]=canceled`,
  `[relationship][$eq]=republished`,
  `[publishedAt][$notNull]=true`,
  `[citation][originalTitle][$eq]=${tag}original`,
  `[citation][address][$contains]=${tag}`,
  `[citation][$notNull]=true`,
  `[citation][articles][title][$startsWith]=${tag}`,
  `[bylines][name][$startsWith]=${tag}`,
  `[bylines][byline][name][$startsWith]=${tag}`,
  `[pictures][caption][$startsWith]=${tag}`,
  `[pictures][credit][creditLine][$startsWith]=${tag}`,
  `[pictures][credit][agencies][name][$startsWith]=${tag}`,
  `[pictures][image][name][$startsWith]=${tag}`,
  '[$not][pictures][caption][$endsWith]=sea',
];

const LISTED = [
  '',
  '?fields=title,slug',
  '?fields[0]=title&sort=title',
  '?pagination[pageSize]=1&pagination[withCount]=true',
  '?pagination[page]=2&pagination[pageSize]=3',
  '?pagination[start]=1&pagination[limit]=90',
  '?locale=*',
  '?locale=en&attribution=text,html,markdown,jsonLd,head,parts',
  '?attribution=cslJson,bibtex,ris',
  '?sort=title:desc',
  '?sort[0]=citation.originalTitle&sort[1]=title',
  '?sort=bylines.name',
  '?sort=bylines.byline.name:desc',
  '?sort=pictures.caption',
  '?sort=pictures.caption:desc',
  '?sort=pictures.credit.creditLine:desc',
  '?sort=pictures.image.name:desc',
  '?sort=localizations.title:desc',
  '?sort=embargo',
  '?populate=*',
  '?populate[citation]=true&populate[bylines][populate]=byline&populate[pictures][populate][credit][populate]=agencies&populate[pictures][populate][image]=true',
  '?populate[citation][populate][articles][fields][0]=title',
  '?populate[citation][populate][articles][populate][citation][populate]=articles',
];

/** Questions about a list of citations, bylines, credits: by themselves, by order, by words, in any way through stories. */
const throughStories = ({ tag, slug }: Secret) => [
  '?populate=*',
  '?populate[articles][sort]=title:desc&populate[articles][fields][0]=title',
  '?populate[articles][populate]=*',
  '?populate[articles][count]=true',
  '?sort=articles.title:desc',
  '?sort=articles.slug',
  '?status=published&populate=articles',
  `?populate[articles][filters][title][$startsWith]=${tag}`,
  `?filters[articles][title][$startsWith]=${tag}`,
  `?filters[articles][slug][$eq]=${slug}`,
  `?filters[articles][bylines][name][$startsWith]=${tag}`,
  `?filters[articles][pictures][credit][creditLine][$startsWith]=${tag}`,
  `?filters[articles][embargo][$notNull]=true`,
  `?filters[$or][0][articles][title][$startsWith]=${tag}&filters[$or][1][articles][summary][$startsWith]=${tag}`,
  `?filters[articles][citation][articles][title][$startsWith]=${tag}`,
  // Every visible story ends with that: under a shared citation, one that does not would tell.
  '?filters[$not][articles][title][$endsWith]=returns',
  '?filters[$and][0][$not][$and][0][articles][summary][$endsWith]=short',
];

const STORY = 'title slug summary body dateline bylineLine correctionNote publishedAt attribution { text html jsonLd } citation { originalTitle author address } bylines { name byline { name } } pictures { caption address image { name url formats } credit { creditLine photographer agencies { name } } }';

/** Every public door. A new one belongs here. */
export const DOORS: readonly Door[] = [
  {
    name: 'REST, the list of stories',
    finds: ({ tag }) => each('/api/articles', [...LISTED, `?_q=${tag}`, `?_q=${tag}title`]),
    never: ({ tag }) => each('/api/articles', ['?status=draft', '?publicationFilter=never-published', '?publicationFilter=modified', '?hasPublishedVersion=false', '?hasPublishedVersion=true', `?filters[editorsNote][$contains]=${tag}`, '?sort=editorsNote', '?sort=shownUntil', '?sort=pictures.shownUntil', `?filters[syndicationTerms][$contains]=${tag}`, '?filters[createdBy][firstname]=Desk', '?populate=createdBy']),
  },
  { name: 'REST, the list of stories by a condition', finds: (secret) => each('/api/articles?filters', [...conditions(secret), `[documentId][$eq]=${secret.documentId}`, `[documentId][$in][0]=${secret.documentId}`]) },
  {
    name: 'REST, one story',
    saysGone: true,
    finds: ({ documentId }) => each(`/api/articles/${documentId}`, ['', '?populate=*', '?locale=en', '?fields=title', '?attribution=text,html,markdown,jsonLd,head,parts', '?attribution=cslJson,bibtex,ris', '?populate[citation][populate]=articles']),
    never: ({ documentId }) => each(`/api/articles/${documentId}`, ['?status=draft', '?publicationFilter=modified', '?hasPublishedVersion=true']),
  },
  { name: 'REST, one story by HEAD', saysGone: true, finds: ({ documentId }) => [{ path: `/api/articles/${documentId}`, method: 'HEAD' }, { path: '/api/articles', method: 'HEAD' }] },
  {
    name: 'REST, citations',
    finds: (secret) => [
      ...each('/api/syndication-citations', ['', '?pagination[pageSize]=1', '?sort=originalTitle:desc', `?_q=${secret.tag}`, `?filters[originalTitle][$startsWith]=${secret.tag}`, `?filters[address][$contains]=${secret.tag}`, '?filters[$not][originalTitle][$eq]=other', '?filters[articles][$null]=false', '?populate=source', ...throughStories(secret)]),
      ...each(`/api/syndication-citations/${secret.citation}`, ['', '?populate=*', '?populate[articles][count]=true']),
    ],
    never: ({ tag }) => each('/api/syndication-citations', ['?status=draft&populate=*', '?filters[articles][$null]=true', `?filters[articles][editorsNote][$startsWith]=${tag}`, '?filters[source][name]=x']),
  },
  {
    name: 'REST, bylines',
    finds: ({ tag, byline }) => [...each('/api/bylines', ['', '?populate=*', '?sort=name:desc', `?_q=${tag}`, `?filters[name][$startsWith]=${tag}`, '?filters[name][$ne]=other', '?pagination[pageSize]=1']), `/api/bylines/${byline}`],
    never: () => ['/api/bylines?status=draft'],
  },
  {
    name: 'REST, photo credits',
    finds: ({ tag, credit }) => [
      ...each('/api/photo-credits', ['', '?populate=*', '?sort=creditLine:desc', `?_q=${tag}`, `?filters[creditLine][$startsWith]=${tag}`, `?filters[agencies][name][$startsWith]=${tag}`, '?sort=agencies.name:desc', '?pagination[pageSize]=1']),
      `/api/photo-credits/${credit}?populate=*`,
    ],
  },
  {
    name: 'REST, the list of files',
    finds: ({ tag, file }) => [...each('/api/upload/files', ['', '?populate=*', '?sort=name:desc', `?filters[name][$startsWith]=${tag}`, `?filters[url][$contains]=${tag}`, '?pagination[pageSize]=100&pagination[page]=1']), `/api/upload/files/${file}`, `/api/upload/files/${file}?populate=*`],
    never: ({ tag }) => each('/api/upload/files', ['?populate=related', '?populate[related][count]=true', '?populate[related][on][api::article.article]=true', `?filters[related][title][$startsWith]=${tag}`, '?sort=related.title', '?populate=folder']),
  },
  {
    name: 'picture files by their address',
    finds: ({ files }) => [...files.flatMap((path): Question[] => [{ path }, { path, method: 'HEAD' }]), { path: files[1] ?? '', headers: { Range: 'bytes=0-9' } }, { path: files[2] ?? '', headers: { 'If-Modified-Since': 'Wed, 01 Jan 2098 00:00:00 GMT' } }, { path: `${files[1]}?key=wrong` }],
  },
  {
    name: 'GraphQL, stories',
    finds: ({ tag, slug, documentId }) => [
      gql(`{ articles { documentId ${STORY} } }`),
      gql(`{ one: articles(sort: "title:desc", pagination: { limit: 1 }) { title } two: articles(pagination: { page: 2, pageSize: 3 }) { slug } all: articles(locale: "*") { locale title } }`),
      gql('{ articles_connection { pageInfo { total pageCount } nodes { title } } }'),
      gql(`{ articles_connection(filters: { title: { startsWith: "${tag}" } }) { pageInfo { total } } }`),
      gql('query ($words: String) { articles(filters: { or: [{ title: { contains: $words } }, { citation: { originalTitle: { contains: $words } } }] }) { documentId } }', { words: tag }),
      gql('query ($with: ArticleFiltersInput) { found: articles(filters: $with) { slug } }', { with: { slug: { eq: slug } } }),
      gql('query ($with: ArticleFiltersInput) { articles(filters: $with) { slug } }', { with: { not: { title: { eq: 'other' } }, embargo: { notNull: true } } }),
      gql(`{ articles(filters: { bylines: { byline: { name: { startsWith: "${tag}" } } } }) { documentId } }`),
      gql(`{ articles(filters: { pictures: { credit: { creditLine: { startsWith: "${tag}" } } } }) { documentId } }`),
      gql(`{ article(documentId: "${documentId}") { ${STORY} } }`),
      gql('query ($id: ID!) { first: article(documentId: $id) { title } again: article(documentId: $id, locale: "en") { slug } }', { id: documentId }),
    ],
    never: ({ documentId }) => [
      gql('{ articles(status: DRAFT) { title } }'),
      gql('{ articles(publicationFilter: NEVER_PUBLISHED) { title } }'),
      gql('{ articles(hasPublishedVersion: false) { title } }'),
      gql('{ articles { editorsNote } }'),
      gql('{ articles { shownIn } }'),
      gql(`{ article(documentId: "${documentId}", status: DRAFT) { title } }`),
      gql(`{ article(documentId: "${documentId}", locale: "fr") { title } }`),
    ],
  },
  {
    name: 'GraphQL, through relations',
    finds: ({ tag, citation, byline, credit }) => [
      gql(`{ syndicationCitations { originalTitle author address articles { ${STORY} } } }`),
      gql('{ syndicationCitations_connection { pageInfo { total } nodes { address articles { title slug } } } }'),
      gql(`{ syndicationCitations(filters: { articles: { title: { startsWith: "${tag}" } } }) { originalTitle } }`),
      gql(`{ syndicationCitations { articles(filters: { title: { startsWith: "${tag}" } }, sort: "title:desc") { slug citation { articles { title } } } } }`),
      gql('{ syndicationCitations(filters: { not: { articles: { title: { endsWith: "returns" } } } }) { originalTitle } }'),
      gql(`{ syndicationCitation(documentId: "${citation}") { originalTitle articles { title } } }`),
      gql('{ articles { citation { originalTitle articles { title } } } }'),
      gql('{ articles_connection { nodes { citation { articles_connection(sort: "title:desc") { nodes { title } } } } } }'),
      gql(`{ syndicationCitations { articles_connection(filters: { title: { startsWith: "${tag}" } }) { nodes { slug } } } }`),
      gql('{ bylines { name } photoCredits { creditLine agencies { name } } }'),
      gql('{ bylines_connection { pageInfo { total } } photoCredits_connection { pageInfo { total } } }'),
      gql(`{ byline(documentId: "${byline}") { name } photoCredit(documentId: "${credit}") { creditLine } }`),
      gql('{ uploadFiles { name url formats } }'),
      gql('{ uploadFiles_connection { pageInfo { total } } }'),
      gql(`{ uploadFiles(filters: { name: { startsWith: "${tag}" } }) { url } }`),
    ],
    never: ({ tag }) => [gql('{ uploadFiles { related { __typename } } }'), gql('{ syndicationCitations(status: DRAFT) { articles { title } } }'), gql(`{ syndicationCitations { source { name } articles(status: DRAFT, filters: { title: { startsWith: "${tag}" } }) { title } } }`)],
  },
  { name: 'the list page', finds: () => ['/stories/', '/stories', '/stories/?locale=en', { path: '/stories/', method: 'HEAD' }], never: () => ['/stories/?locale=fr&page=2', '/stories/?page=2'] },
  {
    name: 'the page of a story',
    saysGone: true,
    finds: ({ slug }) => [`/stories/${slug}`, `/stories/${slug}?locale=en`, { path: `/stories/${slug}`, headers: { 'If-None-Match': '*' } }],
    never: ({ slug, tag }) => [`/stories/${slug}%20x`, `/stories/${tag}title`],
  },
  {
    name: 'a preview without its token',
    finds: () => [],
    never: ({ documentId }) => each(`/stories/preview/${documentId}`, ['', '/', '/x', `/${Buffer.from(`{"documentId":"${documentId}","locale":"en"}`).toString('base64url')}.${'A'.repeat(43)}`]),
  },
  { name: 'the feeds of the site', saysGone: true, finds: () => ['atom', 'rss', 'json'].map((format) => `/stories/feed.${format}`), never: () => ['/stories/feed.ninjs', '/stories/feed.atom?locale=nowhere'] },
  { name: 'the sitemap', finds: () => ['/stories/sitemap.xml'] },
  { name: 'the feed for partners', saysGone: true, finds: () => ['', '?format=atom&limit=3', '?format=rss', '?format=json', '?format=ninjs&since=2020-01-01T00:00:00Z', '?format=json&limit=1'].map((query) => `/api/syndication/feed${query}`) },
  { name: 'the republish package', saysGone: true, finds: ({ documentId }) => [`/api/syndication/package/${documentId}`, `/api/syndication/package/${documentId}?locale=en`], never: ({ documentId }) => [`/api/syndication/package/${documentId}?locale=fr`] },
  { name: 'the list of tombstones', saysGone: true, finds: () => [], never: () => ['/api/syndication/tombstones', '/api/syndication/tombstones?since=2020-01-01T00:00:00Z&pageSize=1'] },
];

/** A question as it is sent. */
export const asQuestion = (asked: string | Question): Question => (typeof asked === 'string' ? { path: asked } : asked);
