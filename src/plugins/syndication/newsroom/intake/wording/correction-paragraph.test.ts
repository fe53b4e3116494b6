import { readCorrectionParagraph } from './correction-paragraph';

describe('A paragraph that says what was repaired', () => {
  it.each([
    ['(Corrects name of ferry in paragraph 2)', 'correction', 'Corrects name of ferry in paragraph 2'],
    ['(In March 3 story, corrects last paragraph (which named the wrong port) to read Norden)', 'correction', 'In March 3 story, corrects last paragraph (which named the wrong port) to read Norden'],
    ['(Refiles to fix a typo in the headline)', 'refile', 'Refiles to fix a typo in the headline'],
    ['(Clarifies that the ferry sails daily)', 'clarification', 'Clarifies that the ferry sails daily'],
    ['(Berichtigung: Die Fähre fährt täglich.)', 'correction', 'Berichtigung: Die Fähre fährt täglich.'],
  ])('%s', (paragraph, kind, note) => expect(readCorrectionParagraph(paragraph)).toEqual({ kind, note }));

  it.each(['(Adds quotes, background)', '(Updates throughout with the captain corrected by the mate)', 'Corrects name of ferry', '(The officer corrects inmates for a living) and more', '()'])('is not “%s”', (paragraph) => {
    expect(readCorrectionParagraph(paragraph)).toBeNull();
  });
});
