import { dropMasthead } from './drop-masthead';
import { freshCopy } from './fresh-copy';

const read = (...paragraphs: string[]) => dropMasthead.apply(freshCopy(paragraphs));

describe('The masthead', () => {
  it('goes with its heading and all of its roles, quoted whole', () => {
    const masthead = ['Masthead Masthead', 'Founder & Editor-in-Chief:', 'Editor at Large:', 'Head of Product:', 'General Counsel:'];
    const copy = read('Body.', ...masthead);
    expect(copy.paragraphs).toEqual(['Body.']);
    expect(copy.notes).toEqual([{ rule: 'drop-masthead', weight: 'info', reason: expect.any(String), sentence: { code: 'dropped-masthead' }, quote: masthead.join('\n') }]);
  });

  it('goes with the names under and beside its roles', () => {
    expect(read('Body.', 'Executive Editor:', 'Ana Lima', 'Reporters: Bo Dahl, Cy Ek', 'Publisher:', 'Dee Falk', 'The end came on Monday.').paragraphs).toEqual([
      'Body.',
      'The end came on Monday.',
    ]);
  });

  it('is not two lines of an interview', () => {
    const lines = ['Editor: Why ferries?', 'Publisher: Why not?', 'The end.'];
    expect(read(...lines)).toEqual(freshCopy(lines));
  });
});
