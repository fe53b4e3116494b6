import { freshCopy } from './fresh-copy';
import { suggestBasedOn } from './suggest-based-on';

const read = (lede: string) => suggestBasedOn.apply(freshCopy(['Norden', lede])).notes;

describe('A lede that retells another newsroom’s work', () => {
  it.each([
    ['The ferry company reached out to the mayor in the hope of a longer contract, the Harbour Street Journal reported Friday.', 'The Harbour Street Journal'],
    ['The ferry company reached out to the mayor in the hope of a longer contract, Reuters reported on Friday.', 'Reuters'],
    ['The ferry company reached out to the mayor in the hope of a contract, The Norden Post first reported.', 'The Norden Post'],
    ['The ferry company reached out to the mayor in the hope of a contract, according to a report in the Norden Post.', 'The Norden Post'],
  ])('%s', (lede, newsroom) => {
    expect(read(lede)).toEqual([
      { rule: 'suggest-based-on', weight: 'check', reason: expect.stringContaining(`based on reporting by ${newsroom}.`), sentence: { code: 'based-on', newsroom }, quote: lede },
    ]);
  });

  it.each([
    ['The ferry company reported a loss on Friday, the third in a row, and said that it would cut every second sailing.'],
    ['The mayor said on Friday that the ferry would sail again, and that the police had been told what Ana Lima reported.'],
    ['The ferry company reached out to the mayor, who, Ana Lima reported, had no time for it and sent it to his deputy.'],
  ])('is not every report: %s', (lede) => {
    expect(read(lede)).toEqual([]);
  });
});
