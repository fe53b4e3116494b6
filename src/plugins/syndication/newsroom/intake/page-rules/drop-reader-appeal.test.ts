import { dropReaderAppeal } from './drop-reader-appeal';
import { freshCopy } from './fresh-copy';

const read = (...paragraphs: string[]) => dropReaderAppeal.apply(freshCopy(paragraphs));

describe('The publisher’s appeal to its readers', () => {
  it('goes from the salutation to the paragraph that asks, and is quoted whole', () => {
    const letter = ['Dear Reader,', 'You love ferries.', 'Ferries need readers, and members.', 'If you can, become a member today.'];
    const copy = read('Body.', ...letter, 'The end.');
    expect(copy.paragraphs).toEqual(['Body.', 'The end.']);
    expect(copy.notes).toEqual([{ rule: 'drop-reader-appeal', weight: 'info', reason: expect.any(String), sentence: { code: 'dropped-appeal' }, quote: letter.join('\n') }]);
  });

  it.each([['Subscribe to our free newsletter for updates'], ['Support independent journalism today.'], ['Become a member'], ['If you value our work, please support us.']])(
    'may be one line: %s',
    (line) => {
      expect(read('Body.', line).paragraphs).toEqual(['Body.']);
    },
  );

  it.each([
    [['Dear Reader,', 'This is how the novel opens.', 'It was a good novel.']],
    [['Support for the ferry fell in March.', 'Subscribers to the old ferry card may keep it.', 'Join us, the captain said, and they did.']],
  ])('is not the story: %j', (paragraphs) => {
    expect(read(...paragraphs)).toEqual(freshCopy(paragraphs));
  });
});
