import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, fileCitation, PHOTO_CREDIT } from './support/stories';

const SOURCE = 'plugin::syndication.source';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(() => newsroom.close());

const publish = async (facts: object = {}) =>
  (await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, facts), status: 'published' })).documentId;
const ask = async (documentId: string, query: string) => (await newsroom.reader.get(`/api/articles/${documentId}?${query}`)).body.data.attribution;
const withSource = async (wishes: object, facts: object = {}) => {
  const { documentId } = await newsroom.documents(SOURCE).create({ data: { name: `Source ${Math.trunc(performance.now() * 1000)}`, ...wishes } });
  return publish({ citation: { documentId: await fileCitation(newsroom, { source: { documentId }, ...facts }) } });
};

it('the same facts come in every form, over REST and GraphQL', async () => {
  const documentId = await publish({ correctionNote: 'The ferry is green.', correctionClass: 'clarification', correctionDate: '2022-05-03' });
  const forms = await ask(documentId, 'attribution=text,html,markdown,jsonLd,head,parts,cslJson,bibtex,ris');
  expect(forms.text.split('\n')[0]).toBe('Clarification (3 May 2022): The ferry is green.');
  expect(forms.html).toContain('<aside');
  expect(forms.markdown).toContain('The ferry is green');
  expect(forms.jsonLd.correction).toMatchObject({ '@type': 'CorrectionComment', datePublished: '2022-05-03' });
  expect(forms.head).toContainEqual({ tag: 'meta', attributes: { name: 'tdm-reservation', content: '1' } });
  expect(forms.parts.citation.title).toBe('Ferry line returns');
  expect(JSON.parse(forms.cslJson)).toMatchObject([{ title: 'Ferry line returns' }]);
  expect(forms.bibtex).toMatch(/^@/);
  expect(forms.ris).toMatch(/^TY {2}- NEWS\r\n/);
  const { body } = await newsroom.graphql(`{ article(documentId: "${documentId}") { attribution { text html markdown jsonLd head parts cslJson bibtex ris } } }`);
  expect(body.data.article.attribution).toEqual(forms);
});

it('a source chooses the style of its citation, else the house does', async () => {
  expect((await ask(await withSource({ citationStyle: 'mla' }), 'attribution=text')).text).toContain('Calder, Ines. “Ferry line returns.”');
  expect((await ask(await withSource({ citationStyle: 'house-template', citationTemplate: '{title}: {holder}' }), 'attribution=text')).text).toContain('Ferry line returns: The Sandholm Courier');
  expect((await ask(await publish(), 'attribution=text')).text).toContain('Citation: Ferry line returns (2022, May 1) retrieved');
});

it('a template that cannot be used is refused, with its field', async () => {
  const bad = newsroom.documents(SOURCE).create({ data: { name: 'Bad', citationStyle: 'house-template', citationTemplate: '{nonsense}' } });
  await expect(bad).rejects.toMatchObject({ details: { errors: [expect.objectContaining({ path: ['citationTemplate'] })] } });
});

it('a source chooses who search engines are sent to', async () => {
  const documentId = await withSource({ indexingPolicy: 'canonical-to-source' });
  const canonical = { tag: 'link', attributes: { rel: 'canonical', href: 'https://courier.example/ferry' } };
  expect((await ask(documentId, 'attribution=head')).head).toContainEqual(canonical);
  const { slug } = (await newsroom.reader.get(`/api/articles/${documentId}`)).body.data;
  const page = await newsroom.reader.get(`/stories/${slug}`);
  expect(page.text).toContain('<link rel="canonical" href="https://courier.example/ferry">');
  expect(page.text).toContain('<meta name="tdm-reservation" content="1">');
});

it('the block speaks the language of the article; notices stay as they are', async () => {
  const documentId = await publish();
  await newsroom.documents(ARTICLE).update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'La ligne revient' }), status: 'published' });
  const { text } = await ask(documentId, 'locale=fr&attribution=text');
  expect(text).toMatch(/^© 2022 The Sandholm Courier\n/);
  expect(text).toContain('2 mai 2022');
  expect(text).not.toContain('retrieved');
});

it('a picture says where it can be licensed', async () => {
  const { documentId: credit } = await newsroom.documents(PHOTO_CREDIT).create({
    data: { creditLine: 'Ola Berg/Nordfoto', photographer: 'Ola Berg', acquireLicencePage: 'https://nordfoto.example/buy' },
  });
  const documentId = await publish({ pictures: [{ caption: 'The ferry', credit: { documentId: credit } }] });
  expect((await ask(documentId, 'attribution=jsonLd')).jsonLd.image).toContainEqual(expect.objectContaining({ acquireLicensePage: 'https://nordfoto.example/buy' }));
});
