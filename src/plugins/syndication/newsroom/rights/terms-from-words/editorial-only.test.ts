import { AS_STATED } from './as-stated';
import { editorialOnly } from './editorial-only';

const count = (text: string) => editorialOnly.find(text, AS_STATED).length;

describe('Use by editors alone', () => {
  it.each(['EDITORIAL USE ONLY', 'For editorial use only.', 'No commercial use', 'Restricted to editorial use', 'Not for sale for marketing campaigns', 'Not for advertising or marketing', 'Nur zur redaktionellen Verwendung', 'Usage éditorial uniquement', 'Solo uso editorial', 'Alleen voor redactioneel gebruik'])(
    'is stated by “%s”',
    (text) => expect(count(text)).toBeGreaterThan(0),
  );

  it.each(['The editorial board resigned', 'A commercial success'])('is not stated by “%s”', (text) => expect(count(text)).toBe(0));
});
