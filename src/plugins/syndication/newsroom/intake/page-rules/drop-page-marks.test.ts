import { dropPageMarks } from './drop-page-marks';
import { freshCopy } from './fresh-copy';

const read = (...paragraphs: string[]) => dropPageMarks.apply(freshCopy(paragraphs));

describe('Page marks', () => {
  it('are dropped, and a sentence that they cut is put together', () => {
    const copy = read('The ferry, which the town', '1/3', 'had missed, is back.', '2/3', 'It sails.', '3/3');
    expect(copy.paragraphs).toEqual(['The ferry, which the town had missed, is back.', 'It sails.']);
    expect(copy.notes.map(({ quote }) => quote)).toEqual(['1/3', '2/3', '3/3']);
  });

  it('put a sentence together that runs over three pages', () => {
    expect(read('The ferry', '1/3', 'which the town', '2/3', 'had missed, is back.').paragraphs).toEqual(['The ferry which the town had missed, is back.']);
  });

  it('come more than once: one alone is a date or a score', () => {
    expect(read('Where were you on', '9/11', 'She was here.').paragraphs).toEqual(['Where were you on', '9/11', 'She was here.']);
  });
});
