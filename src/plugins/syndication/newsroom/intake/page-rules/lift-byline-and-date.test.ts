import { freshCopy } from './fresh-copy';
import { liftBylineAndDate } from './lift-byline-and-date';

const read = (...paragraphs: string[]) => liftBylineAndDate.apply(freshCopy(paragraphs));
const person = (name: string) => ({ name, kind: 'person', role: 'words' });
const organisation = (name: string) => ({ name, kind: 'organisation', role: 'words' });

describe('The byline', () => {
  it.each([
    ['March 4 2021, by Ana Lima', 'by Ana Lima', [person('Ana Lima')]],
    ['By Ana Lima and Bo Dahl', 'By Ana Lima and Bo Dahl', [person('Ana Lima'), person('Bo Dahl')]],
    ['By Ana Lima, Bo Dahl and Cy Ek', 'By Ana Lima, Bo Dahl and Cy Ek', [person('Ana Lima'), person('Bo Dahl'), person('Cy Ek')]],
    ['By Ana Lima, Bo Dahl, and Cy Ek', 'By Ana Lima, Bo Dahl, and Cy Ek', [person('Ana Lima'), person('Bo Dahl'), person('Cy Ek')]],
    ['By The Associated Press', 'By The Associated Press', [organisation('The Associated Press')]],
    ['by AFP', 'by AFP', [organisation('AFP')]],
    ['By Ana Lima and The Harbour Press', 'By Ana Lima and The Harbour Press', [person('Ana Lima'), organisation('The Harbour Press')]],
    ['By ANA LIMA, Associated Press', 'By ANA LIMA, Associated Press', [person('Ana Lima')]],
    ['By Ana Lima | Harbour News | March 4, 2021', 'By Ana Lima', [person('Ana Lima')]],
    ['by Ana Lima, [Norden University](https://norden.example/)', 'by Ana Lima, Norden University', [person('Ana Lima')]],
    ['By Ana Lima of The Harbour Press', 'By Ana Lima of The Harbour Press', [person('Ana Lima')]],
    ['By Ludwig van Dahl, Jr. and José d’Ávila', 'By Ludwig van Dahl, Jr. and José d’Ávila', [person('Ludwig van Dahl, Jr.'), person('José d’Ávila')]],
    ['Written by: Ana Lima', 'Written by: Ana Lima', [person('Ana Lima')]],
  ])('%s', (stated, line, writers) => {
    const copy = read(stated, 'Body.');
    expect(copy.found.byline).toEqual({ line, writers });
    expect(copy.paragraphs).toEqual(['Body.']);
  });

  it('gives the author in the words of the page', () => {
    expect(read('March 4 2021, by Ana Lima and Bo Dahl', 'Body.').found.source.author).toBe('Ana Lima and Bo Dahl');
  });

  it.each([['Associated Press'], ['AP Science Writer'], ['AP Business Writers'], ['For The Associated Press'], ['Staff Writer']])(
    'may have the workplace or the title on the line under it: %s',
    (title) => {
      const copy = read('By ANA LIMA and BO DAHL', title, 'Body.');
      expect(copy.found.byline?.writers).toEqual([person('Ana Lima'), person('Bo Dahl')]);
      expect(copy.paragraphs).toEqual(['Body.']);
      expect(copy.provenance[0]?.quote).toBe(`By ANA LIMA and BO DAHL\n${title}`);
    },
  );

  it.each([
    ['By ANA LIMA, AP Science Writer'],
    ['By ANA LIMA AP Science Writer'],
    ['By ANA LIMA | AP Science Writer'],
    ['By ANA LIMA, For The Associated Press'],
    ['By ANA LIMAAssociated Press'],
    ['By Ana Lima @ana_lima'],
  ])('keeps the title out of the names: %s', (line) => {
    expect(read(line, 'Body.').found.byline?.writers).toEqual([person('Ana Lima')]);
  });

  it('in capitals is kept as printed, its names in small letters, and the editor hears of it', () => {
    const copy = read('By RONALD MCDONALD, MARIA DE LA CRUZ and SUSIE O’BRIEN', 'Body.');
    expect(copy.found.byline).toEqual({
      line: 'By RONALD MCDONALD, MARIA DE LA CRUZ and SUSIE O’BRIEN',
      writers: [person('Ronald McDonald'), person('Maria de la Cruz'), person('Susie O’Brien')],
    });
    expect(copy.notes[0]).toMatchObject({ weight: 'info', reason: expect.stringContaining('Maria de la Cruz') });
  });

  it.each([
    ['By Ana Lima; pictures by Bo Dahl', ['words', 'pictures']],
    ['Words by Ana Lima, photographs by Bo Dahl', ['words', 'pictures']],
    ['By Ana Lima. Photos by Bo Dahl', ['words', 'pictures']],
    ['By Ana Lima | Photos by Bo Dahl', ['words', 'pictures']],
    ['By Ana Lima, with additional reporting by Bo Dahl', ['words', 'additional-reporting']],
    ['By Ana Lima; additional reporting by Bo Dahl and Cy Ek', ['words', 'additional-reporting', 'additional-reporting']],
  ])('says who did what: %s', (line, roles) => {
    const { byline } = read(line, 'Body.').found;
    const names = ['Ana Lima', 'Bo Dahl', 'Cy Ek'];
    expect(byline).toEqual({ line, writers: roles.map((role, place) => ({ name: names[place], kind: 'person', role })) });
  });

  it.each([
    ['By Monday'],
    ['By the numbers'],
    ['By George, they have got it'],
    ['By Christmas, ferries will sail again'],
    ['By Norden'],
    ['By LA GACETA'],
    ['By Der Spiegel'],
    ['by 2050'],
  ])('never invents a person: %s', (line) => {
    const copy = read(line, 'Body.');
    expect(copy.found.byline).toBeNull();
    expect(copy.paragraphs).toEqual([line, 'Body.']);
    expect(copy.notes[0]).toMatchObject({ weight: 'check', quote: line, reason: expect.stringContaining('No byline found') });
  });

  it.each([
    ['By Ana Lima, Senior Technologist, Norden Project', 'Senior Technologist'],
    ['By Ana Lima, New York', 'New York'],
  ])('takes no title or place for a second writer: %s', (line, unread) => {
    const copy = read(line, 'Body.');
    expect(copy.found.byline?.writers).toEqual([person('Ana Lima')]);
    expect(copy.notes[0]).toMatchObject({ weight: 'check', reason: expect.stringContaining(unread) });
  });

  it('stands before the story alone', () => {
    const story = `${'The ferry is back at sea, and so are its cooks. '.repeat(4)}It sails.`;
    expect(read('Ferry back at sea', story, 'By Ana Lima').found.byline).toBeNull();
  });
});

describe('An organisation in the line of the date', () => {
  it('signs where nobody else does, and the editor hears of it', () => {
    const copy = read('March 4, 2021 / 8:16 AM / Norden News', 'Body.');
    expect(copy.found.byline).toEqual({ line: 'Norden News', writers: [organisation('Norden News')] });
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'check', quote: 'Norden News', reason: expect.stringContaining('No person is named') })]);
  });

  it('does not sign beside a person', () => {
    const copy = read('By Ana Lima', 'March 4, 2021 / 8:16 AM / Norden News', 'Body.');
    expect(copy.found.byline?.writers).toEqual([person('Ana Lima')]);
    expect(copy.notes).toEqual([]);
  });
});

describe('Several dates', () => {
  it('under the label of other stories are theirs, once the story’s own is read', () => {
    const story = `${'The ferry is back at sea, and so are its cooks. '.repeat(4)}It sails.`;
    const copy = read('Ana Lima', 'March 4, 2021', 'More stories like this one', 'Mayor opens school', 'May 6, 2019', 'Trains late', 'June 7, 2018', story);
    expect(copy.found).toMatchObject({ firstPublished: '2021-03-04', byline: { writers: [person('Ana Lima')] } });
  });

  it('of three and more days above one story are other stories’, and none is believed', () => {
    const story = `${'The ferry is back at sea, and so are its cooks. '.repeat(4)}It sails.`;
    const copy = read('Ferry back at sea', 'March 4, 2021', 'Mayor opens school', 'May 6, 2019', 'Trains late', 'June 7, 2018', story);
    expect(copy.found.firstPublished).toBeNull();
    expect(copy.notes).toContainEqual(expect.objectContaining({ weight: 'check', reason: expect.stringContaining('No date found') }));
  });

  it('may be told by a line under the story', () => {
    const story = `${'The ferry is back at sea, and so are its cooks. '.repeat(4)}It sails.`;
    expect(read('Ferry back at sea', 'Updated March 5, 2021', story, 'First published on March 4, 2021 / 8:16 AM').found.firstPublished).toBe('2021-03-04');
  });
});

describe('The date', () => {
  it.each([
    ['November 11 2017', '2017-11-11'],
    ['Nov. 11, 2017', '2017-11-11'],
    ['11 November 2017', '2017-11-11'],
    ['11th of November 2017', '2017-11-11'],
    ['Saturday, 11 November 2017', '2017-11-11'],
    ['2017-11-11', '2017-11-11'],
    ['2017-11-11T09:30:00-05:00', '2017-11-11T09:30:00-05:00'],
    ['Published November 11, 2017 at 6:00 PM ET', '2017-11-11'],
    ['Published 11 November 2017 | Updated 12 November 2017', '2017-11-11'],
    ['11/12/2017', null],
    ['February 30 2017', null],
  ])('%s', (line, day) => {
    expect(read(line, 'Body.').found.firstPublished).toBe(day);
  });

  it('of an update is taken when the page gives no other, and the editor hears of it', () => {
    const copy = read('Updated November 12, 2017', 'Body.');
    expect(copy.found.firstPublished).toBe('2017-11-12');
    expect(copy.notes).toContainEqual(expect.objectContaining({ weight: 'check', reason: expect.stringContaining('only when it was updated') }));
  });

  it('of the citation is kept when a line gives another, and the editor hears of it', () => {
    const copy = freshCopy(['By Ana Lima, 12 November 2017', 'Body.']);
    const read2 = liftBylineAndDate.apply({ ...copy, found: { ...copy.found, firstPublished: read('2017-11-11').found.firstPublished } });
    expect(read2.found.firstPublished).toBe('2017-11-11');
    expect(read2.notes).toEqual([expect.objectContaining({ weight: 'check', reason: expect.stringContaining('2017-11-11') })]);
  });

  it('is missed aloud, as the byline is', () => {
    expect(read('Body.').notes.map(({ reason }) => reason.split(':')[0])).toEqual(['No byline found', 'No date found']);
  });
});
