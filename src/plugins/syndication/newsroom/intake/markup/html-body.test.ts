import { readAddress } from '../../story/address';
import { wordsOf } from '../../story/body';
import { bodyOfHtml, bodyOfText } from './html-body';

const words = (html: string) => bodyOfHtml(html, readAddress('https://harbour.example/'), 'rss:item/description').blocks.map(wordsOf);

describe('A story’s text in a feed', () => {
  it('is HTML, plain words with blank lines, or HTML that was escaped twice', () => {
    const story = ['High water at noon.', 'Low water at six.'];
    expect(words('<p>High water at noon.</p><p>Low water at six.</p>')).toEqual(story);
    expect(words('High water at noon.\r\n \r\nLow water at six.')).toEqual(story);
    expect(words('&lt;p&gt;High water at noon.&lt;/p&gt;&lt;p&gt;Low water at six.&lt;/p&gt;')).toEqual(story);
  });

  it('shows no tag that HTML does not know', () => {
    expect(words('<?import namespace="x"><harbour:tide>High water</harbour:tide>')).toEqual(['High water']);
  });

  it('keeps every sign of a text that is declared plain', () => {
    expect(bodyOfText('x <b>y &amp; z').blocks.map(wordsOf)).toEqual(['x <b>y &amp; z']);
  });

  it('keeps a picture that has a caption, with the credit at its end', () => {
    const { pictures } = bodyOfHtml('<p>Tide</p><figure><img src="/tide.jpg"><figcaption>The pier at noon. (AP Photo/Ana Lima)</figcaption></figure><img src="/bare.jpg">', readAddress('https://harbour.example/'), 'rss:item/description');
    expect(pictures).toEqual([{ address: 'https://harbour.example/tide.jpg', caption: 'The pier at noon.', credit: expect.objectContaining({ line: 'AP Photo/Ana Lima', photographer: 'Ana Lima' }) }]);
    const old = '<div class="wp-caption"><img src="/tide.jpg"><p class="wp-caption-text">The pier.</p></div>';
    expect(bodyOfHtml(old, readAddress('https://harbour.example/'), 'rss:item/description').pictures).toMatchObject([{ caption: 'The pier.', credit: null }]);
  });

  it('says what it lost, and where it could not be read', () => {
    expect(bodyOfHtml('<p>Tide</p><iframe></iframe>', null, 'rss:item/description').notes.map(({ reason }) => reason)).toEqual([expect.stringContaining('something embedded')]);
    expect(bodyOfHtml('<div>'.repeat(400), null, 'rss:item/description')).toEqual({ blocks: [], pictures: [], notes: [expect.objectContaining({ weight: 'check', reason: expect.stringContaining('256') })] });
  });
});
