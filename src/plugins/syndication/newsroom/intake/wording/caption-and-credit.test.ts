import { captionAndCredit } from './caption-and-credit';

describe('A caption beside a credit that is stated apart', () => {
  it('gives the credit that names the photographer, and loses it', () => {
    expect(captionAndCredit('The ferry leaves on Monday. (AP Photo/Ana Lima)', { line: 'ASSOCIATED PRESS' })).toMatchObject({
      caption: 'The ferry leaves on Monday.',
      credit: { line: 'AP Photo/Ana Lima', photographer: 'Ana Lima', agencies: [{ name: 'AP' }] },
    });
  });

  it('yields to a credit that names the photographer itself', () => {
    expect(captionAndCredit('The ferry. (AP Photo/Ana Lima)', { line: 'Ana Lima/Harbour Pictures/AP' })).toMatchObject({ caption: 'The ferry.', credit: { line: 'Ana Lima/Harbour Pictures/AP' } });
  });

  it('keeps its own credit where the two disagree: an editor must see both', () => {
    expect(captionAndCredit('The ferry. (AP Photo/Ana Lima)', { line: 'Bo Dahl/AFP' })).toMatchObject({ caption: 'The ferry. (AP Photo/Ana Lima)', credit: { photographer: 'Bo Dahl' } });
  });

  it('without any credit has none', () => {
    expect(captionAndCredit('The ferry leaves on Monday.', { line: null })).toEqual({ caption: 'The ferry leaves on Monday.', credit: null });
    expect(captionAndCredit(null, { line: null })).toEqual({ caption: null, credit: null });
  });
});
