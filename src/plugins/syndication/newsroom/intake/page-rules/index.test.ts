import { readdirSync } from 'node:fs';
import { PAGE_RULES } from '.';

const names = PAGE_RULES.map(({ name }) => name);

describe('How we read a page', () => {
  it('uses every rule in the folder once, each under the name of its file', () => {
    const files = readdirSync(__dirname).filter((file) => /^(?:lift|drop|suggest)-.*(?<!\.test)\.ts$/.test(file));
    expect([...names].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
  });

  it('lifts before it drops: cleaners take the lines of rights for furniture', () => {
    const verbs = names.map((name) => name.split('-')[0]);
    expect(verbs.lastIndexOf('lift')).toBeLessThan(verbs.indexOf('drop'));
    expect(verbs.lastIndexOf('drop')).toBeLessThan(verbs.indexOf('suggest'));
  });
});
