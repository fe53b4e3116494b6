import { editCopy } from './edit-copy';
import { freshCopy } from './fresh-copy';
import { liftHeadline } from './lift-headline';

const read = (...paragraphs: string[]) => liftHeadline.apply(freshCopy(paragraphs));
const readCited = (originalTitle: string, ...paragraphs: string[]) => {
  const copy = freshCopy(paragraphs);
  return liftHeadline.apply(editCopy(copy, { rule: 'lift-citation', found: { source: { ...copy.found.source, originalTitle } } }));
};

describe('The headline', () => {
  it.each([
    ['Ferry back at sea', 'Ferry back at sea'],
    ['# Ferry **back** at sea', 'Ferry back at sea'],
    [String.raw`Ferry costs \$6 million`, 'Ferry costs $6 million'],
    ['[Ferry](#) back at sea?', 'Ferry back at sea?'],
    ['New ferry for the U.S.', 'New ferry for the U.S.'],
  ])('is the first line: %s', (line, headline) => {
    const copy = read(line, 'Body.');
    expect(copy.found.headline).toBe(headline);
    expect(copy.paragraphs).toEqual(['Body.']);
    expect(copy.provenance).toEqual([{ field: 'headline', rule: 'lift-headline', quote: line }]);
  });

  it('stands under the menu of the page', () => {
    expect(read('Skip to content', 'Menu', 'Ferry back at sea', 'Body.').found.headline).toBe('Ferry back at sea');
  });

  it.each([
    ['a sentence', ['The ferry is back at sea.', 'Body.']],
    ['a line that goes on', ['The ferry, which is back,', 'Body.']],
    ['a long line', ['Ferry '.repeat(40).trim(), 'Body.']],
    ['a byline', ['By Ana Lima', 'Body.']],
    ['the only line', ['Ferry back at sea']],
    ['a line without words', ['---', 'Body.']],
    ['the site asking for readers', ['_Join our daily newsletter for the news of the harbour. [Learn More](#)_', 'Body.']],
    ['a whole paragraph', ['The ferry that the town of Norden had missed for so long is back at sea, its owners said on Monday, and it will sail from Norden to all of the ports of the U.S.', 'Body.']],
  ])('is never %s', (_, paragraphs) => {
    const copy = read(...paragraphs);
    expect(copy.found.headline).toBeNull();
    expect(copy.paragraphs).toEqual(paragraphs);
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'check' })]);
  });

  it('may stand under the site’s own words', () => {
    expect(read('Join our daily newsletter for the news of the harbour.', 'Ferry back at sea', 'Body.').found.headline).toBe('Ferry back at sea');
  });

  it('leaves the name above it that links to its owner', () => {
    const name = '[Ana Lima](https://gazette.example/author/ana-lima)';
    expect(read('Menu', name, '# Ferry back at sea', '4 March 2021', 'The ferry that the town of Norden had missed for so long is back at sea, its captain said.').paragraphs[0]).toBe(name);
  });

  it('is the line that the citation names, however its quotes are set', () => {
    const copy = readCited('Ferry \'Marlin\': "back" at sea for $6', 'Transport', String.raw`Ferry ‘Marlin’: “back” at [sea](#) for \$6`, 'Body.');
    expect(copy.found.headline).toBe('Ferry ‘Marlin’: “back” at sea for $6');
    expect(copy.paragraphs).toEqual(['Body.']);
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'info', quote: 'Transport' })]);
  });

  it('is the title of the citation when no line of the page can be it, and the editor hears of it', () => {
    const copy = readCited('Ferry back at sea', 'The ferry is back at sea.');
    expect(copy.found.headline).toBe('Ferry back at sea');
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'check' })]);
  });

  it('may differ from the citation, which the editor hears of', () => {
    const copy = readCited('Ferry back at sea', 'Marlin sails again', 'Body.');
    expect(copy.found.headline).toBe('Marlin sails again');
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'check', reason: expect.stringContaining('Ferry back at sea') })]);
  });
});
