import { oneSpelling } from './spelling-variants';

describe('Two spellings of one word', () => {
  it.each([['colours', 'colors'], ['organised', 'organized'], ['travelling', 'traveling'], ['centre', 'center'], ['analysed', 'analyzed'], ['grey', 'gray']])('%s is %s', (one, other) => {
    expect(oneSpelling(one)).toBe(oneSpelling(other));
  });

  it.each([['four', 'for'], ['hour', 'hor'], ['rise', 'rize'], ['desert', 'dessert'], ['metre', 'metro'], ['tour', 'tor']])('%s is not %s', (one, other) => {
    expect(oneSpelling(one)).not.toBe(oneSpelling(other));
  });
});
