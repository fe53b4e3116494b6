import fc from 'fast-check';
import { renderJsonLdScript } from './json-ld-script';

it('holds no sign that could end the element', () => {
  expect(renderJsonLdScript({ name: '</script><!-- & \u2028' })).toBe('{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}');
});

it('is the same value when it is parsed, whatever it holds', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (value) => {
      const script = renderJsonLdScript(value);
      expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(script).not.toMatch(/[<>&\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
