import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(os.tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGE = 'Ferry back at sea\n\nMarch 4 2021, by Ana Lima\n\nThe ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday.\n\n© 2021 The Harbour Press. All rights reserved.';

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

function read(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'read.mjs'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run read', () => {
  it('says in words what a file holds, and by which rule', () => {
    const { status, stdout } = read(file('ferry.txt', PAGE));
    expect(status).toBe(0);
    expect(stdout).toContain('1. Ferry back at sea');
    expect(stdout).toMatch(/rights\.copyrightHolder\s.*© 2021 The Harbour Press.*\(lift-copyright-notice\)/);
  });

  it('with --json prints one line a file, and fails when a file was refused', () => {
    const { status, stdout } = read('--json', file('ferry.txt', PAGE), file('empty.txt', ' \n'), path.join(folder, 'missing.txt'));
    const [ferry, empty, missing] = stdout.trim().split('\n').map((line): unknown => JSON.parse(line));
    expect(status).toBe(1);
    expect(Object.keys(ferry ?? {})).toEqual(['file', 'format', 'stories', 'notes']);
    expect(ferry).toMatchObject({ format: 'page-text', stories: [{ headline: 'Ferry back at sea', byline: { writers: [{ name: 'Ana Lima' }] }, firstPublished: '2021-03-04' }] });
    expect(empty).toMatchObject({ format: null, stories: [], notes: [{ rule: 'refuse-unreadable', weight: 'refused', quote: null }] });
    expect(missing).toMatchObject({ stories: [], notes: [{ weight: 'refused', reason: 'There is no such file.' }] });
  });

  it('with --score compares with what a person says stands there', () => {
    file('ferry.expected.json', JSON.stringify({ headline: 'Ferry back at sea', bylines: ['Bo Dahl'], copyrightHolder: 'The Harbour Press', photoCredits: [] }));
    const { stdout } = read('--score', file('ferry.txt', PAGE));
    expect(stdout).toContain('| page-text | headline | 1 | 1 | 1 | 0 | 0 | 0 | 100.0 % |');
    expect(stdout).toContain('| page-text | bylines | 1 | 1 | 0 | 1 | 0 | 0 | 0.0 % |');
    expect(stdout).toContain('| page-text | credits | 1 | 0 | 1 | 0 | 0 | 0 |  |');
  });

  it.each([[[]], [['--jsn', 'x.txt']]])('without a file, or with an option that it does not know, says how it is used: %j', (args) => {
    const { status, stderr } = read(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run --silent read');
  });
});
