import { creditFrom } from './stated-credit';

describe('A picture’s credit that is stated in parts', () => {
  it('has its photographer from one part and its agency from another', () => {
    expect(creditFrom({ line: 'REUTERS', photographer: 'ANA LIMA', copyrightNotice: '(c) Copyright Harbour Wire 2013' })).toEqual({
      line: 'REUTERS',
      photographer: 'Ana Lima',
      agencies: [{ name: 'Reuters', role: 'agency' }],
      copyrightNotice: '(c) Copyright Harbour Wire 2013',
      licence: null,
      mayBePassedOn: false,
    });
  });

  it('without a line is its photographer’s', () => {
    expect(creditFrom({ line: null, photographer: 'Ana Lima' })).toMatchObject({ line: 'Ana Lima', photographer: 'Ana Lima', agencies: [] });
  });

  it('does not take a desk for a person', () => {
    expect(creditFrom({ line: 'dpa', photographer: 'STAFF' })).toMatchObject({ line: 'dpa', photographer: null });
    expect(creditFrom({ line: null, photographer: 'POOL' })).toBeNull();
  });
});
