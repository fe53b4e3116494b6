import { dropNavigation } from './drop-navigation';
import { freshCopy } from './fresh-copy';

const read = (...paragraphs: string[]) => dropNavigation.apply(freshCopy(paragraphs));
const STORY = `${'The ferry is back at sea, and so are its cooks. '.repeat(4)}It sails.`;

describe('Navigation', () => {
  it.each([['Skip to main content'], ['Share'], ['Read more »'], ['Advertisement'], ['12 Comments'], ['3 min read'], ['Home › News › Ferries'], ['* * *'], ['Powered by TCPDF (www.tcpdf.org)'], ['from Harbour Reader https://short.example/x'], ['VIDEO']])(
    'is dropped anywhere: %s',
    (line) => {
      const copy = read(line, STORY, line, STORY);
      expect(copy.paragraphs).toEqual([STORY, STORY]);
      expect(copy.notes.map(({ weight, quote }) => [weight, quote])).toEqual([['info', line], ['info', line]]);
    },
  );

  it('makes one note of lines that stand together', () => {
    expect(read(STORY, 'Latest Ferries', 'Comments').notes.map(({ quote }) => quote)).toEqual(['Latest Ferries\nComments']);
  });

  it('teases under the story alone: inside it, the line is a subheading', () => {
    expect(read('Latest figures', STORY, 'Latest figures').paragraphs).toEqual(['Latest figures', STORY]);
  });

  it('is not the story', () => {
    const lines = [STORY, 'Share prices fell.', 'Home at last', 'Comments from the captain came late.'];
    expect(read(...lines)).toEqual(freshCopy(lines));
  });
});
