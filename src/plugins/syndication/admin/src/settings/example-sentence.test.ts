import { expect, it } from '@jest/globals';
import { CITATION_STYLE_NAMES } from '../../../newsroom/story/provider';
import { exampleSentence } from './example-sentence';

it('shows each style by a sentence of its own', () => {
  const sentences = CITATION_STYLE_NAMES.map((style) => exampleSentence(style, 'en'));
  expect(sentences).not.toContain('');
  expect(new Set(sentences).size).toBe(CITATION_STYLE_NAMES.length);
});

it('speaks the language of the editor where the style does', () => {
  expect(exampleSentence('retrieved-from', 'en')).toBe('Citation: Night ferry keeps its lights on for the geese (2024, May 21) retrieved 22 May 2024 from https://harbour.example/night-ferry');
  expect(exampleSentence('retrieved-from', 'de')).toContain('22. Mai 2024');
});
