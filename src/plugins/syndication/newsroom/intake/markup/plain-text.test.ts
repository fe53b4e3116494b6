import fc from 'fast-check';
import { plainText } from './plain-text';

describe('Words of which nobody said whether they are HTML', () => {
  it.each([
    ['Fish &amp; chips', 'Fish & chips'],
    ['The cook&#8217;s <em>last</em> stand', 'The cook’s last stand'],
    ['R&D at AT&T: x < 5 and y > 3', 'R&D at AT&T: x < 5 and y > 3'],
    ['News&notes &copy; 2026', 'News&notes © 2026'],
    ['H<sub>2</sub>O<br>again', 'H2O again'],
    ['Ferry<script>x()</script> sails', 'Ferry sails'],
    ['&lt;b&gt;Ferry&lt;/b&gt; sails', 'Ferry sails'],
    ['  Ferry\n\tsails ', 'Ferry sails'],
  ])('%j are read as %j', (decoded, words) => {
    expect(plainText(decoded)).toBe(words);
  });

  it('are none where nothing is left', () => {
    expect([plainText(' <br/> '), plainText('')]).toEqual([null, null]);
  });

  it('stay as they are where they hold neither a tag nor an entity', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z ,.!?€ß-]{1,40}$/), (words) => expect(plainText(words) ?? '').toBe(words.replace(/\s+/g, ' ').trim())));
  });
});
