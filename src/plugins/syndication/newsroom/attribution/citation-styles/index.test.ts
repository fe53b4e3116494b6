import fc from 'fast-check';
import { anyWork } from './fixtures/any-work';
import { NOTHING_KNOWN, printed } from './fixtures/late-tunnel';
import { CITATION_STYLE_NAMES } from '../../story/provider';
import { CITATION_STYLES } from './index';

it('lists every style once, in order', () => {
  expect(Object.keys(CITATION_STYLES)).toEqual(CITATION_STYLE_NAMES);
});

describe.each(CITATION_STYLE_NAMES)('%s', (name) => {
  it('prints the title to the letter and the address whole, whatever a provider sends', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { beforeAddress, address, afterAddress } = CITATION_STYLES[name](work);
        if (name !== 'ap-in-text') expect(beforeAddress + afterAddress).toContain(work.title);
        expect(address).toBe(name === 'ap-in-text' ? '' : (work.address ?? ''));
        expect(address).not.toMatch(/^(?!https?:)./i);
        if (address === '') expect(afterAddress).toBe('');
      }),
    );
  });

  it.each([{}, ...Object.keys(NOTHING_KNOWN).map((left) => ({ [left]: left === 'authors' ? [] : null })), NOTHING_KNOWN])('leaves no dangling words or punctuation: %j', (facts) => {
    expect(printed(CITATION_STYLES[name], { title: 'Late', ...facts })).not.toMatch(/^[\s,.]| $| {2}| [,.]|,,|,\.|[^.]\.\.|\(\)|\[\]|null|undefined|(from|at|retrieved|accessed|reported in):?[\s.)\]]*$/i);
  });
});
