import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();
const PROSE = '<p>The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday, and it will sail every day.</p>'.repeat(3);
const page = (head: string, above = '') => readPayload({ text: `<html><head>${head}</head><body><article><h1>Ferry back at sea</h1>${above}${PROSE}</article></body></html>`, receivedAt });
const bylineOf = (head: string, above = '') => page(head, above).stories[0]?.story.byline;
const writersOf = (head: string, above = '') => bylineOf(head, above)?.writers.map(({ name, kind }) => `${kind} ${name}`);
const linked = (author: unknown) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry back at sea', author, publisher: { name: 'Norden Gazette' } })}</script>`;

describe('Who wrote it', () => {
  it.each([
    ['a name', 'By Ana Lima', ['person Ana Lima']],
    ['several in one', 'Ana Lima and Bo Dahl', ['person Ana Lima', 'person Bo Dahl']],
    ['several with commas', 'Ana Lima, Bo Dahl', ['person Ana Lima', 'person Bo Dahl']],
    ['a thing', { '@type': 'Person', name: 'ANA LIMA' }, ['person Ana Lima']],
    ['a list with null and a repeat', [null, { name: 'Ana Lima' }, 'Ana Lima', { name: 'Bo Dahl, Ph.D.' }], ['person Ana Lima', 'person Bo Dahl']],
    ['a person whose name is no name elsewhere', { '@type': 'Person', name: 'Sofia North' }, ['person Sofia North']],
    ['the site itself as a person', { '@type': 'Person', name: 'Norden Gazette' }, ['organisation Norden Gazette']],
    ['an agency', { '@type': 'Person', name: 'Associated Press' }, ['organisation Associated Press']],
  ])('stands in JSON-LD as %s', (_, author, writers) => {
    expect(writersOf(linked(author))).toEqual(writers);
  });

  it.each(['https://social.example/ana', 'ana@gazette.example', 'ana_lima', 'www.gazette.example'])('is nobody when only an address or a login is named: %s', (author) => {
    expect(bylineOf(linked(author))).toBeNull();
  });

  it('is the person above the story where the page describes an organisation alone', () => {
    expect(writersOf(linked({ '@type': 'Organization', name: 'Norden Gazette' }), '<p>By Ana Lima</p>')).toEqual(['person Ana Lima']);
  });

  it.each([
    ['a link marked as its author', '<div>Text: <a rel="author" href="/x">Ana Lima</a></div>'],
    ['a marked element', '<div class="article__byline"><span>Ana Lima</span></div>'],
    ['a link to a profile', '<div><a href="/authors/ana-lima">Ana Lima</a><br>News</div>'],
  ])('is read from %s', (_, above) => {
    expect(writersOf('', above)).toEqual(['person Ana Lima']);
  });

  it('is to be checked where the page prints another', () => {
    const { stories } = page(linked('Ana Lima'), '<p>By Bo Dahl</p>');
    expect(stories[0]?.notes).toContainEqual(expect.objectContaining({ rule: 'html-page:byline', weight: 'check', quote: 'By Bo Dahl' }));
  });

  it('keeps the printed line where it names the same people', () => {
    expect(bylineOf(linked([{ name: 'Ana Lima' }, { name: 'Bo Dahl' }]), '<p>By Ana Lima and Bo Dahl</p>')?.line).toBe('By Ana Lima and Bo Dahl');
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
