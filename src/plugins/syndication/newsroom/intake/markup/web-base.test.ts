import { readAddress } from '../../story/address';
import { parseXml } from './parse-markup';
import { baseIn, resolveAddress, withAbsoluteLinks } from './web-base';

const base = readAddress('https://harbour.example/coast/');

describe('An address on a page', () => {
  it('is absolute, or relative to the page', () => {
    expect(['https://Wire.example/a', '/a', 'b', '?c', '//wire.example/d', '../e'].map((stated) => resolveAddress(stated, base))).toEqual(['https://Wire.example/a', 'https://harbour.example/a', 'https://harbour.example/coast/b', 'https://harbour.example/coast/?c', 'https://wire.example/d', 'https://harbour.example/e']);
  });

  it('is none where it leads off the web, or nobody knows to what it is relative', () => {
    expect(['javascript:x()', ' data:text/html,x', 'java\nscript:x', 'mailto:a@b.example', 'two words', 'https://user:key@wire.example/', null].map((stated) => resolveAddress(stated, base))).toEqual([null, null, null, null, null, null, null]);
    expect(resolveAddress('/a', null)).toBeNull();
  });

  it('is relative to the nearest xml:base', () => {
    const parsed = parseXml('<feed xml:base="https://wire.example/feed/"><entry xml:base="2026/"><p><a href="ferry">Ferry</a></p></entry></feed>');
    if ('refusal' in parsed) throw new Error(parsed.refusal.code);
    const [entry] = parsed.root.children;
    const around = entry === undefined || typeof entry === 'string' ? [parsed.root] : [parsed.root, entry];
    expect(baseIn(around, null)).toBe('https://wire.example/feed/2026/');
    expect(JSON.stringify(withAbsoluteLinks([parsed.root], base))).toContain('"https://wire.example/feed/2026/ferry"');
  });
});
