import fc from 'fast-check';
import { CITATION_STYLE_NAMES, CREDIT_STYLE_NAMES, INDEXING_POLICIES } from '../../story/provider';
import type { Attribution } from '../attribution';
import { fullAttribution } from '../fixtures/full-attribution';
import { LOCALES } from '../locales';
import { chooseLocale } from '../locales/choose-locale';
import { renderHead } from './head';
import { renderHtml } from './html';
import { renderJsonLd } from './json-ld';
import { renderJsonLdScript } from './json-ld-script';
import { renderMarkdown } from './markdown';
import { renderText } from './text';

const ATTACKS = [
  '</p><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</script><!--',
  ']]>&lt;b&gt;',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<b>',
  'https://user:pw@evil.example/"onclick=',
  '[x](javascript:alert(1)) ![y](z) <javascript:alert(1)>',
  '\n\n# heading\n- item\n\n    code\n<b>',
  '\u202eevil\u2066\u2067\u2068',
  '\u2069\u2069\u202c',
  '\u2028\u2029\u0000\ud800',
  '${7*7}{{7*7}}\\',
  'x'.repeat(10_000),
];
const words = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' }), fc.tuple(fc.string(), fc.constantFrom(...ATTACKS)).map((parts) => parts.join('')));

/** An attribution of which every free word was replaced, as JSON from a stranger may have it. */
const presentation = fc.record({
  citationStyle: fc.constantFrom(...CITATION_STYLE_NAMES),
  citationTemplate: fc.oneof(words, fc.constant('{title} ({published}), {holder}, {address}'), fc.constant(null)),
  creditStyle: fc.constantFrom(...CREDIT_STYLE_NAMES),
  indexing: fc.constantFrom(...INDEXING_POLICIES),
});
const hostile = fc.tuple(fc.infiniteStream(words), fc.constantFrom('republished', 'adapted', 'based-on', null), presentation).map(([stream, relationship, wishes]): Attribution => {
  const next = () => stream.next().value;
  const twisted: Attribution = JSON.parse(JSON.stringify(fullAttribution), (key, value) => (typeof value === 'string' && !['kind', 'role', 'class', 'relationship'].includes(key) ? next() : value));
  return { ...twisted, relationship, presentation: wishes };
});
const locale = fc.constantFrom(...LOCALES.map(({ tag }) => tag)).map(chooseLocale);
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

const always = (check: (attribution: Attribution, block: (typeof LOCALES)[number]) => void) => fc.assert(fc.property(hostile, locale, check), { numRuns: 300 });

it('HTML holds no markup but its own, and no link but to the web', () => {
  always((attribution, block) => {
    const made = String(renderHtml(attribution, block));
    const tags = made.match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/^<(\/?(aside|p|a|cite|bdi)|(aside|p|a|cite|bdi)( (class|role|aria-label|lang|dir|href|rel)="[^"<>]*")+)>$/.test(tag))).toEqual([]);
    expect(made.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/);
    expect(tags.filter((tag) => tag.includes('href=') && !/ href="https?:\/\/[^\s"<>]+"/i.test(tag))).toEqual([]);
    expect(made).not.toMatch(TURNING);
  });
});

it('text turns nobody’s direction', () => always((attribution, block) => expect(renderText(attribution, block)).not.toMatch(TURNING)));

it('Markdown holds no link but to the web, and no sign of markup that is not escaped', () => {
  always((attribution, block) => {
    const made = renderMarkdown(attribution, block);
    const bare = made.replace(/(?:^|(?<= ))<https?:\/\/[^\s<>]+>/gim, '').replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(bare).not.toMatch(/[<>[\]*_`&\\]/);
    for (const paragraph of made.split('\n\n')) expect(paragraph).not.toMatch(/\n|^(?: {4}|\t|[-+#=] ?|\d+[.)])/);
    expect(made).not.toMatch(TURNING);
  });
});

it('JSON-LD names no address but of the web, and cannot leave its script element', () => {
  always((attribution) => {
    const jsonLd = renderJsonLd(attribution);
    const addresses: unknown[] = [];
    JSON.stringify(jsonLd, (key, value: unknown) => {
      if (['url', 'sameAs', 'contentUrl', 'license', 'acquireLicensePage'].includes(key) && typeof value === 'string') addresses.push(value);
      return value;
    });
    expect(addresses.filter((address) => !/^https?:\/\/[^\s<>"]+$/i.test(String(address)))).toEqual([]);
    expect(JSON.stringify(jsonLd)).not.toMatch(TURNING);
    expect(renderJsonLdScript(jsonLd)).not.toMatch(/[<>&\u2028\u2029]/);
  });
});

it('the head links nothing but the web', () => {
  fc.assert(
    fc.property(hostile, words, fc.constantFrom('self', 'canonical-to-source', 'noindex-news', 'noindex-all'), (attribution, address, indexing) => {
      const made = String(renderHead(attribution, { indexing, page: address, tdm: { isReserved: true, policy: address }, licence: address }));
      expect(made).toMatch(/^(<link rel="(canonical|license)" href="https?:\/\/[^\s"<>]+">|<meta name="(robots|Googlebot-News|tdm-reservation)" content="(noindex|1)">|<meta name="tdm-policy" content="https?:\/\/[^\s"<>]+">)+$/i);
    }),
  );
});
