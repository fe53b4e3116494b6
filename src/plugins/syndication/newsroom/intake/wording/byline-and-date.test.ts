import { isSignature, readBylineAndDate } from './byline-and-date';

const people = (line: string, unsigned = false) => readBylineAndDate(line, { unsigned })?.byline?.writers.map(({ name, role }) => (role === 'words' ? name : `${name} (${role})`)) ?? null;

it.each([
  ['By ANA LIMA, STAFF WRITER', ['Ana Lima']],
  ['By Ana Lima CNN', ['Ana Lima']],
  ['By Ana Lima, USA TODAY', ['Ana Lima']],
  ['By Ana Lima BBC News', ['Ana Lima']],
  ['By Ana Lima Business reporter', ['Ana Lima']],
  ['By Ana Lima (The Harbour Press)', ['Ana Lima']],
  ['By Ana Lima, Special to The Gazette', ['Ana Lima']],
  ['By Ana Lima, a reporter who covers the sea. She has sailed.', ['Ana Lima']],
  ['By Ana Lima, Bo Dahl, Eva Holm', ['Ana Lima', 'Bo Dahl', 'Eva Holm']],
  ['Written by Ana Lima', ['Ana Lima']],
  ['Analysis by Ana Lima', ['Ana Lima']],
  ['Harbour Watch By Ana Lima', ['Ana Lima']],
  ['NORDEN | By Ana Lima', ['Ana Lima']],
  ['Posted by Ana Lima on March 4, 2021', ['Ana Lima']],
  ['by Ana Lima @analima March 4, 2021: 12:41 PM ET', ['Ana Lima']],
  ['By Ana LimaUpdated March 4, 2021 4:38 p.m.', ['Ana Lima']],
  ['By Ana LimaMarch 4, 2021', ['Ana Lima']],
  ['By Ana Lima  |  alima@gazette.example', ['Ana Lima']],
  ['Story by Ana Lima • 2d • 3 min read', ['Ana Lima']],
  ['By Ana LimaStaff Writer', ['Ana Lima']],
  ['Analysis by Ana Lima Home affairs editor', ['Ana Lima']],
  ['By Ana Lima Norden correspondent', ['Ana Lima']],
  ['Story and photos by Ana Lima', ['Ana Lima']],
  ['Story by Ana Lima, photos by Bo Dahl', ['Ana Lima', 'Bo Dahl (pictures)']],
  ['Tekst: Ana Lima, foto: Bo Dahl', ['Ana Lima', 'Bo Dahl (pictures)']],
  ['Von Ana Lima und Bo Dahl', ['Ana Lima', 'Bo Dahl']],
  ['Par Ana Lima avec AFP', ['Ana Lima']],
  ['Por Ana Lima y Bo Dahl', ['Ana Lima', 'Bo Dahl']],
  ['Di Ana Lima', ['Ana Lima']],
  ['Af Ana Lima og Bo Dahl', ['Ana Lima', 'Bo Dahl']],
  ['Door Ana Lima', ['Ana Lima']],
  ['Автор: Анна Лима', ['Анна Лима']],
  ['Medically reviewed by Bo Dahl, MD — By Ana Lima on March 4, 2021', ['Ana Lima']],
])('%s names its writers', (line, names) => {
  expect(people(line)).toEqual(names);
});

it.each([['Edited by Bo Dahl'], ['edited by Eva Holm, reviewed by Bo Dahl'], ['Photo: Ana Lima'], ['Video by Ana Lima'], ['Ana Lima'], ['Sponsored Links March 4, 2021'], ['By the way'], ['By noon on Monday']])(
  '%s names no writer',
  (line) => expect(people(line)).toBeNull(),
);

describe('A name that nothing signs', () => {
  it.each([
    ['Ana Lima - Mar 4, 2021 8:02 pm UTC', ['Ana Lima']],
    ['Ana Lima14:40, Mar 4 2021', ['Ana Lima']],
    ['Ana Lima in Norden and agencies', ['Ana Lima']],
    ['Ana Lima in Norden and Bo Dahl in Lund', ['Ana Lima', 'Bo Dahl']],
    ['Ana Lima and Bo Dahl, Associated Press', ['Ana Lima', 'Bo Dahl']],
    ['Ana Lima, @analima', ['Ana Lima']],
    ['Ana Lima Contributor', ['Ana Lima']],
    ['Ana Lima / @analima', ['Ana Lima']],
    ['Ana Lima@analima', ['Ana Lima']],
    ['Ana Lima | Harbour News Agency', ['Ana Lima']],
  ])('is read from %s only where it is asked for', (line, names) => {
    expect(people(line)).toBeNull();
    expect(people(line, true)).toEqual(names);
  });

  it.each([['Related Content'], ['Real Estate'], ['Sponsored Links'], ['All Topics'], ['12 March 2020'], ['阅读简体中文版']])('is never made from a menu: %s', (line) => {
    expect(people(line, true)).toBeNull();
  });
});

it.each([
  ['Monday 3 July 2017 20.17 BST Last modified on Tuesday 4 July 2017 09.37 BST', '2017-07-03'],
  ['Posted: Mar 4, 2021 / 10:00 AM EST / Updated: Mar 5, 2021 / 11:00 AM EST', '2021-03-04'],
  ['By Ana Lima - 11/10/19 06:56 AM EST', '2019-11-10'],
  ['Stand: 04.03.2021 10:00 Uhr', '2021-03-04'],
  ['Publié le 4 mars 2021 à 10h00', '2021-03-04'],
  ['Updated March 5, 2021', null],
])('%s says when it was first published', (line, day) => {
  expect(readBylineAndDate(line)?.published).toBe(day);
});

it('tells the date of an update from that of first publication', () => {
  expect(readBylineAndDate('Posted March 4, 2021 | Updated March 5, 2021')).toMatchObject({ published: '2021-03-04', updated: '2021-03-05' });
});

it('says which date can be read in two ways', () => {
  expect(readBylineAndDate('Por Ana Lima - 04/03/2021')).toMatchObject({ published: null, ambiguous: '04/03/2021' });
});

it('tells a signature from other short lines', () => {
  expect(['By Ana Lima', '4 March 2021', '2 hours ago', 'Ana Lima - 4 March 2021', 'Published 10:02 AM EST'].filter(isSignature)).toHaveLength(5);
  expect(['Ana Lima', 'The ferry sails: a history', 'Menu', '60 Minutes', 'Follow'].filter(isSignature)).toEqual([]);
});
