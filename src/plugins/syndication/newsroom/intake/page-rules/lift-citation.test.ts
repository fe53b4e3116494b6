import { freshCopy } from './fresh-copy';
import { liftCitation } from './lift-citation';

const read = (...paragraphs: string[]) => liftCitation.apply(freshCopy(paragraphs));
const PAGE = 'https://gazette.example/news/2021-03-ferry.html';

describe('The citation at the foot of a page', () => {
  it('gives title, day of first publication, day of retrieval and address', () => {
    const copy = read('Body.', `Citation: Ferry "Marlin": back at sea (2021, March 4) retrieved 9 June 2023 from ${PAGE}`);
    expect(copy.paragraphs).toEqual(['Body.']);
    expect(copy.found.firstPublished).toBe('2021-03-04');
    expect(copy.found.source).toEqual({
      author: null,
      distributor: null,
      retrievedFrom: 'gazette.example',
      originalTitle: 'Ferry "Marlin": back at sea',
      address: PAGE,
      retrieved: '2023-06-09',
    });
    expect(copy.notes).toEqual([]);
  });

  it.each([
    ['**Citation**: Ferry back at sea (2021, March 4) retrieved 9 June 2023 from <PAGE>'],
    ['**Citation:** Ferry back at sea (2021, March 4) retrieved 9 June 2023 from [PAGE](PAGE)'],
    ['Citation: Ferry back at sea (2021, March 4) retrieved 9 June 2023 from PAGE.'],
    ['Ferry back at sea (2021, March 4) retrieved 9 June 2023 from PAGE'],
  ])('is read in the form %s', (form) => {
    const { source, firstPublished } = read(form.replaceAll('PAGE', PAGE)).found;
    expect([source.originalTitle, firstPublished, source.retrieved, source.address]).toEqual(['Ferry back at sea', '2021-03-04', '2023-06-09', PAGE]);
  });

  it.each([
    [`Citation: Ferry retrieved from the sea (2021, March 4) retrieved 9 June 2023 from ${PAGE}`, 'Ferry retrieved from the sea', '2021-03-04', '2023-06-09', PAGE],
    [`Citation: The storm (2016) in pictures (2021, March) retrieved 9 June 2023 from ${PAGE}`, 'The storm (2016) in pictures', '2021-03', '2023-06-09', PAGE],
    [`Citation: Ferry back at sea (n.d.) retrieved 9 June 2023 from ${PAGE}`, 'Ferry back at sea', null, '2023-06-09', PAGE],
    [`Citation: Ferry back at sea retrieved from ${PAGE}`, 'Ferry back at sea', null, null, PAGE],
    ['Citation: Ferry back at sea (2021, March 4) retrieved 9 June 2023', 'Ferry back at sea', '2021-03-04', '2023-06-09', null],
    ['Citation: Ferry back at sea (2021, March 4)', 'Ferry back at sea', '2021-03-04', null, null],
    [`Citation: retrieved 9 June 2023 from ${PAGE}`, null, null, '2023-06-09', PAGE],
    [String.raw`Citation: Ferry costs \$6 million (2021, March 4)`, 'Ferry costs $6 million', '2021-03-04', null, null],
  ])('says no more than it states: %s', (line, title, published, retrieved, address) => {
    const { source, firstPublished } = read(line).found;
    expect([source.originalTitle, firstPublished, source.retrieved, source.address]).toEqual([title, published, retrieved, address]);
  });

  it('leaves the words around it where line breaks were lost', () => {
    const copy = read(`The end. **Citation**: Ferry (2021, March 4) retrieved 9 June 2023 from ${PAGE} This document is subject to copyright.`);
    expect(copy.paragraphs).toEqual(['The end.', 'This document is subject to copyright.']);
    expect(copy.found.source.originalTitle).toBe('Ferry');
  });

  it('is not every sentence with the word in it', () => {
    const lines = ['Citation: a driver got one for speeding', 'Divers retrieved 9 bodies from the wreck.', 'Citation needed'];
    expect(read(...lines).paragraphs).toEqual(lines);
  });

  it('is believed by nobody when a page cites two stories', () => {
    const copy = read(`Citation: Ferry (2021, March 4) retrieved 9 June 2023 from ${PAGE}`, 'Citation: Train (2020, May 1) retrieved 9 June 2023 from https://other.example/');
    expect(copy.found.source.address).toBeNull();
    expect(copy.paragraphs).toEqual([]);
    expect(copy.notes[0]).toMatchObject({ weight: 'check', quote: expect.stringMatching(/Ferry[^]*Train/) });
  });

  it('keeps a shortened address, asks for the real one, and names no site by it', () => {
    const copy = read('Citation: Ferry (2021, March 4) retrieved 9 June 2023 from https://ift.tt/abc');
    expect(copy.found.source).toMatchObject({ address: 'https://ift.tt/abc', retrievedFrom: null });
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'check', quote: 'https://ift.tt/abc' })]);
  });

  it('is missed aloud: address and day of retrieval', () => {
    expect(read('Body.').notes.map(({ weight, reason }) => [weight, reason.split(':')[0]])).toEqual([
      ['check', 'No address found'],
      ['check', 'No day of retrieval found'],
    ]);
  });
});
