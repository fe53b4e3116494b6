import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tests every fixture of a folder against the expectation beside it: `<sentence>.<ending>` and `<sentence>.expected.json`.
 * A missing partner fails. What a story does not state (`null`, empty lists) is left out of expectations, so
 * an expectation that says nothing of a field demands that nothing is read into it. So is what a note's sentence is made of: the
 * sentence itself is expected.
 */
export function testFixturePairs(folder: string, read: (bytes: Buffer) => unknown): void {
  const files = readdirSync(folder);
  const inputs = files.filter((file) => !file.endsWith('.expected.json'));

  it('has an expectation for every fixture, and a fixture for every expectation', () => {
    const expectations = files.filter((file) => file.endsWith('.expected.json')).map((file) => file.replace(/\.expected\.json$/, ''));
    expect(expectations.sort()).toEqual(inputs.map(sentenceOf).sort());
    expect(inputs.length).toBeGreaterThan(0);
  });

  it.each(inputs.map((file) => [sentenceOf(file), file]))('%s', (sentence, file) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${sentence}.expected.json`), 'utf8'));
    expect(whatIsStated(read(readFileSync(join(folder, file))))).toEqual(expected);
  });
}

/** A value without what nobody stated: `null` and empty lists and objects, at any depth; notes with their sentence alone. */
export function whatIsStated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(whatIsStated);
  if (typeof value !== 'object' || value === null) return value;
  const stated = Object.entries(value).map(([key, inner]) => [key, whatIsStated(inner)] as const);
  return Object.fromEntries(stated.filter(([key, inner]) => key !== 'sentence' && !isNothing(inner)));
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}

const sentenceOf = (file: string): string => file.replace(/\.[^.]+$/, '');
