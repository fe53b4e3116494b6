import fc from 'fast-check';
import { jsonScript } from './json-script';

const HOSTILE = ['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028\u2029', '&lt;/script&gt;', '"\\"'];

it.each(HOSTILE)('%j stays words', (words) => {
  const made = jsonScript({ headline: words });
  expect(made).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(made)).toEqual({ headline: words });
});

it('says to a machine what it was told, whatever that is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (key, words) => {
      const made = jsonScript(Object.fromEntries([[`a${key}`, words]]));
      expect(made).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(made)).toEqual({ [`a${key}`]: words });
    }),
  );
});
