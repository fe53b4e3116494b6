import { storyOf } from '../state';
import { readAuthors } from './stated-authors';
import { withoutMail } from './without-mail';

const read = (stated: readonly string[], organisations: readonly string[] = []) => {
  const { statements, notes } = readAuthors(stated, 'rss:item/dc:creator', organisations);
  const { byline, source } = storyOf(statements).story;
  return { writers: byline?.writers.map(({ name, kind }) => `${name} (${kind})`) ?? [], line: byline?.line ?? null, author: source.author, doubts: notes.map(({ quote }) => quote) };
};

describe('Authors in fields of their own', () => {
  it('are writers in the order stated', () => {
    expect(read(['Ana Lima', 'Bo Dahl', 'Ana Lima'])).toEqual({ writers: ['Ana Lima (person)', 'Bo Dahl (person)'], line: null, author: 'Ana Lima, Bo Dahl', doubts: [] });
    expect(read(['Ana Lima and Bo Dahl']).writers).toEqual(['Ana Lima (person)', 'Bo Dahl (person)']);
  });

  it('may stand in a row, which an editor must look at', () => {
    expect(read(['Ana Lima; Bo Dahl'])).toMatchObject({ writers: ['Ana Lima (person)', 'Bo Dahl (person)'], doubts: ['Ana Lima; Bo Dahl'] });
    expect(read(['Ana Lima | The Harbour Press'])).toMatchObject({ writers: ['Ana Lima (person)'], doubts: [] });
  });

  it('may be a byline as printed', () => {
    expect(read(['By Ana Lima and Bo Dahl'])).toMatchObject({ writers: ['Ana Lima (person)', 'Bo Dahl (person)'], line: 'By Ana Lima and Bo Dahl', author: 'Ana Lima and Bo Dahl' });
  });

  it('are organisations where the feed or its publisher has that name', () => {
    expect(read(['Coast Today'], ['Coast Today - World']).writers).toEqual(['Coast Today (organisation)']);
    expect(read(['Harbour Press']).writers).toEqual(['Harbour Press (organisation)']);
  });

  it('are nobody where a login, an address or an unclear word stands', () => {
    expect(read(['admin', 'dpa-ad:lima'])).toEqual({ writers: [], line: null, author: null, doubts: ['admin', 'dpa-ad:lima'] });
    expect(read(['desk@harbour.example'])).toEqual({ writers: [], line: null, author: null, doubts: [] });
    expect(read(['Example editor'])).toEqual({ writers: [], line: null, author: 'Example editor', doubts: ['Example editor'] });
  });

  it('lose their e-mail address', () => {
    expect(['ana@harbour.example (Ana Lima)', 'Ana Lima <ana@harbour.example>', 'Ana Lima (ana@harbour.example)', 'mailto:ana@harbour.example', null].map(withoutMail)).toEqual(['Ana Lima', 'Ana Lima', 'Ana Lima', null, null]);
  });
});
