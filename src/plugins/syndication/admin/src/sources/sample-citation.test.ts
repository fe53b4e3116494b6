import { describe, expect, it } from '@jest/globals';
import { USUAL } from '../../../newsroom/attribution/presentation';
import { sampleCitation } from './sample-citation';

const wire = { name: 'Fjord Wire', copyrightHolder: null, hosts: ['fjord.example'], presentation: USUAL };

describe('the sample of how a source is cited', () => {
  it('is in the usual style, in the language of the editor', () => {
    expect(sampleCitation(wire, 'en')).toBe('Citation: Ferry returns to the harbour (2024, March 9) retrieved 11 March 2024 from https://fjord.example/ferry-returns');
    expect(sampleCitation(wire, 'de')).not.toBe(sampleCitation(wire, 'en'));
  });

  it('is in the source’s own style and template', () => {
    expect(sampleCitation({ ...wire, presentation: { ...USUAL, citationStyle: 'apa' } }, 'en')).toContain('Calder, I.');
    expect(sampleCitation({ ...wire, presentation: { ...USUAL, citationStyle: 'house-template', citationTemplate: '{title} © {holder}' } }, 'en')).toContain('Ferry returns to the harbour © Fjord Wire');
  });

  it('is made up where the source has no site', () => expect(sampleCitation({ ...wire, hosts: [] }, 'en')).toContain('https://news.example/'));
});
