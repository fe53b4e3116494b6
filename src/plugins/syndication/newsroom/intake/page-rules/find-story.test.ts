import fc from 'fast-check';
import { findStory } from './find-story';

const prose = (count: number, of: string) => Array.from({ length: count }, (_, place) => `${of} of the harbour town of Norden said on day ${place + 1} that the ferry would sail again before the winter came.`);
const MENU = ['Home', 'Harbour', 'Sailing', 'Weather', 'Opinion'];

const place = (...paragraphs: string[]) => {
  const story = findStory(paragraphs, null);
  return story && { headline: story.headline === null ? null : paragraphs[story.headline], first: paragraphs[story.start], last: paragraphs[story.end - 1] };
};

describe('The story of a page', () => {
  const story = prose(4, 'The captain');
  const [first] = story;
  const last = story.at(-1);
  const found = { headline: 'Ferry sails again before winter', first, last };

  it('is found between menus and the foot', () => {
    expect(place(...MENU, 'Ferry sails again before winter', 'By Ana Lima', 'March 4, 2021', ...story, ...MENU, 'Contact', 'Jobs')).toEqual(found);
  });

  it('ends before the comments of its readers, however much they write', () => {
    expect(place('Ferry sails again before winter', ...story, '12 Comments', ...prose(9, 'A reader'))).toEqual(found);
  });

  it('ends before a long list of other stories', () => {
    const others = prose(3, 'Another captain').flatMap((line, at) => [`Another ferry ${at}`, 'Sailing', 'Share', 'Norden Gazette', '2 hours ago', line]);
    expect(place('Ferry sails again before winter', ...story, ...MENU, 'Read more', ...MENU, ...others)).toEqual(found);
  });

  it('ends before teasers that are told in sentences', () => {
    const long = prose(12, 'The captain');
    const read = place('Ferry sails again before winter', ...long, 'Related coverage', ...prose(3, 'Another captain'));
    expect(read?.last).toBe(long.at(-1));
  });

  it('ends before the sketch of its writer', () => {
    const sketch = 'Ana Lima is a freelance reporter who has written about the ferries and the tides of Norden for nine years.';
    expect(place('Ferry sails again before winter', ...story, sketch)).toEqual(found);
  });

  it('goes on after a short list of related stories and after an advertisement', () => {
    const [one = '', two = '', three = '', four = ''] = story;
    expect(place('Ferry sails again before winter', one, two, 'Related', 'A train leaves', 'Advertisement', three, four)).toEqual(found);
  });

  it('goes on after a chart and the pictures in it', () => {
    const told = prose(9, 'The owner');
    const chart = ['![chart](#)', '€900', 'million', '600', '300', '0', '’17', '’18', '’19', '’20', '’21', '’22', '’23', 'Fares of the ferry', '![chart](#)', '€900', 'million', '0', '’17', '’18', '’19', '’20', '’21'];
    expect(place('Ferry sails again before winter', ...told, ...chart, ...story, ...prose(9, 'The mayor'))?.first).toBe(told[0]);
  });

  it('does not start at a picture, however much stands in its place', () => {
    const picture = `![${story.join(' ')}](#)`;
    expect(place('Ferry sails again before winter', picture, 'By', 'Ana Lima', ...story)).toEqual(found);
  });

  it('starts below the byline, whatever sentence stands above it', () => {
    const summary = 'After a year in dock, the ferry of the harbour town of Norden will sail once more, its owners promise.';
    expect(place('Ferry sails again before winter', summary, 'By Ana Lima', 'March 4, 2021', ...story)).toEqual(found);
  });

  it('is not the banner that asks for consent', () => {
    const banner = Array.from({ length: 8 }, () => 'We and our partners store personal data, and you may withdraw your consent for all vendors in your preferences.');
    expect(place('Ferry sails again before winter', ...story, ...banner)).toEqual(found);
  });
});

it('is nowhere on a page without prose', () => {
  expect(findStory([...MENU], null)).toBeNull();
});

it('lies inside the page, whatever the page', () => {
  const line = fc.oneof(fc.constantFrom(...MENU, ...prose(2, 'The captain'), 'Related', '12 Comments', 'By Ana Lima', 'March 4, 2021', 'Share'), fc.string());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (paragraphs) => {
      const story = findStory(paragraphs, null);
      if (story === null) return;
      expect(story.start).toBeLessThan(story.end);
      expect(story.end).toBeLessThanOrEqual(paragraphs.length);
      expect(story.headline ?? -1).toBeLessThan(story.start);
    }),
  );
});
