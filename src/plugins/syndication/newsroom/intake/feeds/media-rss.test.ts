import { storyOf } from '../state';
import { feedChildren } from './feed-children';
import { readMedia } from './media-rss';
import { parseXml } from '../markup/parse-markup';

const level = (rule: string, inside: string) => {
  const parsed = parseXml(`<x xmlns:media="http://search.yahoo.com/mrss/">${inside}</x>`);
  if ('refusal' in parsed) throw new Error(parsed.refusal.code);
  return { rule, children: feedChildren(parsed.root) };
};
const media = (item: string, feed = '') => readMedia(level('rss:item', item), level('rss:channel', feed), null);
const pictures = (item: string, feed = '') => storyOf(media(item, feed).statements).story.pictures;
const content = (file: string, inside = '', size = '') => `<media:content url="https://harbour.example/${file}" medium="image" ${size}>${inside}</media:content>`;

describe('The pictures of a feed’s item', () => {
  it('take their credit from the nearest level that states one', () => {
    const credit = (item: string) => pictures(item, '<media:credit>Harbour Media</media:credit>').map((picture) => picture.credit?.line);
    expect(credit(content('a.jpg'))).toEqual(['Harbour Media']);
    expect(credit(`<media:credit>Ana Lima</media:credit>${content('a.jpg')}`)).toEqual(['Ana Lima']);
    expect(credit(`<media:credit>Ana Lima</media:credit>${content('a.jpg', '<media:credit>Bo Dahl/AFP</media:credit>')}`)).toEqual(['Bo Dahl/AFP']);
  });

  it('name the photographer before the agency, and nobody who was filmed', () => {
    const [picture] = pictures(content('a.jpg', '<media:credit role="source">AFP</media:credit><media:credit role="photographer">Ana Lima</media:credit><media:credit role="actor">Bo Dahl</media:credit>'));
    expect(picture?.credit).toMatchObject({ line: 'Ana Lima/AFP', photographer: 'Ana Lima', agencies: [{ name: 'AFP' }] });
  });

  it('are one picture where sizes of it stand beside each other, and two where they are two', () => {
    expect(pictures(content('a.jpg?w=140', '', 'width="140"') + content('a.jpg?w=900', '', 'width="900"')).map(({ address }) => address)).toEqual(['https://harbour.example/a.jpg?w=900']);
    expect(pictures(content('a.jpg') + content('b.jpg'))).toHaveLength(2);
  });

  it('are thumbnails only where there is nothing else, and no films', () => {
    const thumbnail = '<media:thumbnail url="https://harbour.example/t.jpg"/>';
    expect(pictures(thumbnail)).toHaveLength(1);
    expect(pictures(content('a.jpg') + thumbnail).map(({ address }) => address)).toEqual(['https://harbour.example/a.jpg']);
    expect(pictures('<media:content url="https://harbour.example/film.mp4" medium="video"/><media:content url="javascript:x" medium="image"/>')).toEqual([]);
  });

  it('are credited with their own notice where nothing else credits them', () => {
    expect(pictures(content('a.jpg', '<media:copyright>© 2026 Harbour Press</media:copyright>'))[0]?.credit).toMatchObject({ line: '© 2026 Harbour Press', copyrightNotice: '© 2026 Harbour Press', agencies: [{ name: 'Harbour Press' }] });
  });

  it('are credited at the end of their caption where nothing else credits them', () => {
    const caption = '<media:description>The pier at noon. (AP Photo/Ana Lima)</media:description>';
    expect(pictures(content('a.jpg', caption))).toMatchObject([{ caption: 'The pier at noon.', credit: { photographer: 'Ana Lima' } }]);
    expect(pictures(content('a.jpg', `${caption}<media:credit>Bo Dahl</media:credit>`))).toMatchObject([{ caption: 'The pier at noon. (AP Photo/Ana Lima)', credit: { photographer: 'Bo Dahl' } }]);
  });

  it('may be restricted, which an editor must know', () => {
    expect(media(content('a.jpg', '<media:restriction relationship="deny" type="country">gb</media:restriction>')).notes).toEqual([expect.objectContaining({ weight: 'check', quote: 'gb', reason: expect.stringContaining('deny, country') })]);
  });
});
