import { readCaptionCredit } from './caption-credit';

describe('The words under a picture', () => {
  it.each([
    ['The ferry leaves. | Source: Ana Lima/The Harbour Press', 'The ferry leaves.', 'Ana Lima/The Harbour Press'],
    ['The ferry leaves [Norden Museum via AP]', 'The ferry leaves', 'Norden Museum via AP'],
    ['The ferry leaves. (Photo by Getty Images)', 'The ferry leaves.', 'Getty Images'],
    ['Die Fähre legt ab. (Bild: Werft)', 'Die Fähre legt ab.', 'Werft'],
    ['The ferry leaves.CreditAna Lima for The Harbour Press', 'The ferry leaves.', 'Ana Lima for The Harbour Press'],
    ['The ferry leaves on Monday. Reuters/Ana Lima', 'The ferry leaves on Monday.', 'Reuters/Ana Lima'],
    ['Image Credit: Getty Images', null, 'Getty Images'],
    ['Ana Lima/AFP via Getty Images', null, 'Ana Lima/AFP via Getty Images'],
  ])('%s', (words, caption, line) => {
    const read = readCaptionCredit(words);
    expect([read?.caption, read?.credit.line]).toEqual([caption, line]);
  });

  it.each(['The ferry leaves.', 'The ferry (left) and the bridge', 'The mayor: a picture of joy', 'The ferry sails / the bridge stands', 'x'.repeat(5000)])('state no credit: %s', (words) => {
    expect(readCaptionCredit(words)).toBeNull();
  });
});
