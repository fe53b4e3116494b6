import { readdirSync } from 'node:fs';
import { PAGE_RULES } from '.';

const names = PAGE_RULES.map(({ name }) => name);

describe('How we read a page', () => {
  it('uses every rule in the folder once, each under the name of its file', () => {
    const files = readdirSync(__dirname).filter((file) => /^(?:lift|drop|suggest)-.*(?<!\.test)\.ts$/.test(file));
    expect([...names].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
  });

  it('lifts what carries rights before it drops anything but page marks: cleaners take such lines for furniture', () => {
    const rights = ['lift-citation', 'lift-copyright-notice', 'lift-legal-notice', 'lift-embargo'].map((name) => names.indexOf(name));
    const drops = names.flatMap((name, place) => (name.startsWith('drop-') && name !== 'drop-page-marks' ? [place] : []));
    expect(names[0]).toBe('drop-page-marks');
    expect(Math.max(...rights)).toBeLessThan(Math.min(...drops));
    expect(names.at(-1)).toBe('suggest-based-on');
  });
});
