import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, fileCitation, HARBOUR_BLOCK, HARBOUR_PAGE } from './support/stories';

const SOURCE = 'plugin::syndication.source';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const fileSource = async (facts: object) => (await newsroom.documents(SOURCE).create({ data: facts })).documentId;
const sourceOf = async (article: string) => {
  const filed = await newsroom.strapi.db.query(ARTICLE).findOne({ where: { documentId: article }, populate: { citation: { populate: ['source'] } } });
  return filed.citation.source?.name ?? null;
};
const paste = async (text: string): Promise<string> => (await newsroom.editor.post('/syndication/paste/file', { text })).body.documentId;
const printed = async (documentId: string): Promise<string> => (await newsroom.reader.get(`/api/articles/${documentId}`)).body.data.attribution.text;

describe('the source of a pasted story', () => {
  it('is found by the host of its page, else by the holder that its notice names', async () => {
    await fileSource({ name: 'Sandholm Courier', aliases: 'The Sandholm Courier\nCourier Group' });
    expect(await sourceOf(await paste(HARBOUR_PAGE))).toBe('Sandholm Courier');
    await fileSource({ name: 'Sciencewire', hosts: 'other.example' });
    expect(await sourceOf(await paste(HARBOUR_PAGE.replaceAll('science.example', 'other.example')))).toBe('Sciencewire');
    expect(await sourceOf(await paste(HARBOUR_PAGE.replaceAll('science.example', 'third.example').replaceAll('The Sandholm Courier', 'Somebody')))).toBeNull();
  });

  it('lends what the story does not say, and never what it says', async () => {
    const source = await fileSource({ name: 'Ferry News', copyrightHolder: 'Ferry News Ltd', copyrightNotice: '© {year} Ferry News Ltd', legalNotice: 'Ask Ferry News.' });
    const bare = await fileCitation(newsroom, { copyrightHolder: null, source: { documentId: source } });
    const story = await clearStory(newsroom, { citation: { documentId: bare } });
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: story, status: 'published' });
    expect(await printed(documentId)).toMatch(/^© 2022 Ferry News Ltd\nCitation: .+\nAsk Ferry News\.$/);

    await newsroom.documents(CITATION).update({ documentId: bare, data: { copyrightHolder: 'Ines Calder', legalNotice: 'Ask Ines.' } });
    expect(await printed(documentId)).toMatch(/^© 2022 Ines Calder\nCitation: .+\nAsk Ines\.$/);
  });

  it('cannot lose the holder that a published story leans on', async () => {
    const source = await fileSource({ name: 'Lean News', copyrightHolder: 'Lean News Ltd' });
    const bare = await fileCitation(newsroom, { copyrightHolder: null, source: { documentId: source } });
    await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { citation: { documentId: bare } }), status: 'published' });
    await expect(newsroom.documents(SOURCE).update({ documentId: source, data: { copyrightHolder: null } })).rejects.toThrow(/copyright holder is missing/);
  });

  it('changes nothing of what a page states itself', async () => {
    const documentId = await paste(HARBOUR_PAGE);
    await newsroom.documents(ARTICLE).publish({ documentId });
    expect(await printed(documentId)).toBe(HARBOUR_BLOCK);
  });

  it('is the desk’s own: no public door knows it', async () => {
    const rest = await newsroom.reader.get('/api/syndication-citations?populate=source');
    expect(JSON.stringify(rest.body)).not.toContain('Ferry News');
    for (const query of ['{ syndicationCitations { source { name } } }', '{ sources { name } }', '{ syndicationSources { name } }']) {
      expect((await newsroom.graphql(query)).body.errors[0].message).toMatch(/Cannot query field/);
    }
  });
});
