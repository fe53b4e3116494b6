import fc from 'fast-check';
import { BLANK_STORY } from '../story/blank-story';
import { correctField } from './correct-field';
import { STORY_FIELDS, type ReadStory } from './reading';

const blank: ReadStory = { story: BLANK_STORY, provenance: [], notes: [] };

describe('An editor who points at other words', () => {
  it('fills a field with them, and the field says so', () => {
    const { story, provenance } = correctField(blank, 'headline', ' Ferry back at sea ');
    expect(story.headline).toBe('Ferry back at sea');
    expect(provenance).toEqual([{ field: 'headline', rule: 'editor', quote: 'Ferry back at sea' }]);
  });

  it('gives a byline its people, a notice its holder and year, a date its day', () => {
    expect(correctField(blank, 'byline', 'By Ana Lima and Bo Dahl').story.byline?.writers.map(({ name }) => name)).toEqual(['Ana Lima', 'Bo Dahl']);
    expect(correctField(blank, 'rights.copyrightNotice', '© 2021 The Harbour Press').story.rights).toMatchObject({ copyrightHolder: 'The Harbour Press', copyrightYear: 2021 });
    expect(correctField(blank, 'firstPublished', 'March 4, 2021').story.firstPublished).toBe('2021-03-04');
  });

  it('says of every field that the words filled that an editor chose them', () => {
    const fields = (field: 'byline' | 'rights.copyrightNotice', words: string) => correctField(blank, field, words).provenance.map((source) => source.field);
    expect(fields('rights.copyrightNotice', '© 2021 The Harbour Press')).toEqual(['rights.copyrightNotice', 'rights.copyrightHolder', 'rights.copyrightYear']);
    expect(fields('byline', 'By Ana Lima')).toEqual(['byline', 'source.author']);
  });

  it('gives a credit to the first picture that has none', () => {
    const picture = { address: null, caption: 'The ferry', credit: null };
    const { story } = correctField({ ...blank, story: { ...BLANK_STORY, pictures: [picture] } }, 'pictures', 'Ana Lima/Nordfoto');
    expect(story.pictures).toEqual([{ ...picture, credit: expect.objectContaining({ line: 'Ana Lima/Nordfoto', photographer: 'Ana Lima' }) }]);
  });

  it('empties a field', () => {
    const filled = correctField(blank, 'headline', 'Ferry');
    expect(correctField(filled, 'headline', null)).toEqual(blank);
  });

  it.each(['firstPublished', 'source.address', 'rights.copyrightYear', 'pubStatus'] as const)('is told when the words cannot be %s', (field) => {
    const { story, notes } = correctField(blank, field, 'a ferry');
    expect(story).toEqual(BLANK_STORY);
    expect(notes).toHaveLength(1);
  });

  it('never makes it throw', () => {
    fc.assert(fc.property(fc.constantFrom(...STORY_FIELDS), fc.option(fc.string()), (field, words) => expect(() => correctField(blank, field, words)).not.toThrow()));
  });
});
