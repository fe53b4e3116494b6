import { splitParagraphs } from './split-paragraphs';

describe('The paragraphs of a pasted text', () => {
  it('are its lines, with or without empty lines between', () => {
    expect(splitParagraphs('Ferry back at sea\nBy Ana Lima\n\n  The ferry is back.  \n \n')).toEqual(['Ferry back at sea', 'By Ana Lima', 'The ferry is back.']);
  });

  it('are put together where the lines were wrapped by hand', () => {
    const lines = [
      'The ferry that the town of Norden had missed for so long is back at',
      'sea, its captain said on Monday, and it will sail every day. Tickets',
      'are sold on board.',
    ];
    expect(splitParagraphs(lines.join('\n'))).toEqual([lines.join(' ')]);
  });

  it('never swallow a line of rights', () => {
    const lines = ['The ferry that the town of Norden had missed for so long is back at', '© 2021 The Harbour Press'];
    expect(splitParagraphs(lines.join('\n'))).toEqual(lines);
  });

  it('stay one piece in the middle of an enormous text, and nothing of it is lost', () => {
    const text = Array.from({ length: 20_000 }, (_, line) => `line ${line}`).join('\n');
    const paragraphs = splitParagraphs(text);
    expect(paragraphs.length).toBeLessThan(10_010);
    expect(paragraphs.join('\n')).toBe(text);
  });
});
