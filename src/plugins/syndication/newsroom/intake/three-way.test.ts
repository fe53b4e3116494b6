import { paragraph } from '../story/body';
import { BLANK_STORY } from '../story/blank-story';
import { editedFields, threeWay } from './three-way';

const filed = { ...BLANK_STORY, headline: 'Ferry late', body: [paragraph('The ferry sails on Monday.')], dateline: 'NORDEN' };

describe('A newer version of a story', () => {
  it('offers what the provider changed, and leaves what only the desk changed', () => {
    const desk = { ...filed, dateline: 'SANDHOLM' };
    const changes = threeWay(filed, desk, { ...filed, body: [paragraph('The ferry sails on Tuesday.')] });
    expect(changes.map(({ field, isConflict }) => [field, isConflict])).toEqual([['body', false]]);
    expect(changes[0]?.diff).toContainEqual({ kind: 'added', words: 'Tuesday' });
  });

  it('says where both changed the same field to different words', () => {
    const changes = threeWay(filed, { ...filed, headline: 'Ferry very late' }, { ...filed, headline: 'Ferry in time' });
    expect(changes).toContainEqual(expect.objectContaining({ field: 'headline', filed: 'Ferry late', desk: 'Ferry very late', provider: 'Ferry in time', isConflict: true }));
  });

  it('offers nothing where the desk already made the same change', () => {
    const mended = { ...filed, dateline: 'SANDHOLM' };
    expect(threeWay(filed, mended, mended)).toEqual([]);
  });
});

describe('What editors changed', () => {
  it('is named by field', () => {
    expect(editedFields(filed, filed)).toEqual([]);
    expect(editedFields(filed, { ...filed, headline: 'Ferry on time', pubStatus: 'withheld' })).toEqual(['headline', 'source.originalTitle', 'pubStatus']);
  });
});
