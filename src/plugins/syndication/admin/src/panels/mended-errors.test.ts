import { describe, expect, it } from '@jest/globals';
import { withoutMended } from './mended-errors';

const BYLINE = 'The byline is missing.';
const CREDIT = 'Picture 2 has no credit line.';
const ADDRESS = 'The address is missing.';
const ALL = new Set([BYLINE, CREDIT, ADDRESS]);

describe('errors that a refused publish left at fields', () => {
  it('go when what they say was mended', () => {
    expect(withoutMended({ bylines: BYLINE, citation: ADDRESS }, ALL, new Set([ADDRESS]))).toEqual({ citation: ADDRESS });
  });

  it('stay while one of several sentences at the field still holds', () => {
    const errors = { citation: `${ADDRESS} ${BYLINE}` };
    expect(withoutMended(errors, ALL, new Set([ADDRESS]))).toBe(errors);
  });

  it('go from a row of a list, and keep the rows in their places', () => {
    const errors = { pictures: Object.assign([], { 1: { credit: CREDIT }, 2: { caption: 'Too long.' } }) };
    const left = withoutMended(errors, ALL, new Set());
    expect(left).toEqual({ pictures: Object.assign([], { 2: { caption: 'Too long.' } }) });
  });

  it('are left alone when they are not ours, and the same object is answered', () => {
    const errors = { slug: 'This slug is taken.', title: { id: 'required', defaultMessage: 'Required' } };
    expect(withoutMended(errors, ALL, new Set())).toBe(errors);
  });
});
