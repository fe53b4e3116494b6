import { describe, expect, it } from '@jest/globals';
import { formLabelOf, labelOf } from './field-label';

describe('the label of a held field', () => {
  it.each([
    ['title', 'Title'],
    ['bylineLine', 'Byline line'],
    ['citation.firstPublished', 'Citation › First published'],
    ['pictures.0.credit', 'Pictures 1 › Credit'],
    ['pictures.11.credit', 'Pictures 12 › Credit'],
  ])('puts %s into words: %s', (field, label) => {
    expect(labelOf(field, {})).toBe(label);
  });

  it('is the one that somebody chose for the form', () => {
    expect(labelOf('citation.address', { citation: { label: 'Where it comes from' } })).toBe('Where it comes from › Address');
  });

  it('says also what it leads to as the form there does', () => {
    const inside = (part: string) => (part === 'address' ? 'Adresse' : null);
    expect(labelOf('citation.address', { citation: { label: 'Zitation', inside } })).toBe('Zitation › Adresse');
    expect(labelOf('pictures.0.credit', { pictures: { label: 'Bilder', inside } })).toBe('Bilder 1 › Credit');
  });

  it('is put into words where the form shows the bare name', () => {
    expect(labelOf('bylineLine', { bylineLine: { label: 'bylineLine' } })).toBe('Byline line');
  });

  it('is found in the form as the form writes it', () => {
    expect(formLabelOf('citation.address', { citation: { label: 'Where it comes from' } })).toBe('Where it comes from');
    expect(formLabelOf('pictures.0.credit', {})).toBe('pictures');
  });
});
