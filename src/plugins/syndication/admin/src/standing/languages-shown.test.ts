import { describe, expect, it } from '@jest/globals';
import { languagesShown } from './languages-shown';

const AT = '2024-03-06T08:00:00.000Z';
const DRAFT = { publishedAt: null };
const PUBLISHED = { publishedAt: AT };

describe('the languages in which readers see a story', () => {
  it.each([
    ['none of a draft', null, [], [], 0],
    ['none of a form that is new in its language', undefined, [], [], 0],
    ['the one of a draft that was published', null, [], [PUBLISHED], 1],
    ['the one of the published version, its draft beside it', AT, [], [DRAFT], 1],
    ['others that are published or changed since, and no others', null, [{ status: 'published' }, { status: 'modified' }, { status: 'draft' }, {}], [PUBLISHED], 3],
    ['others while the one in the form is new', undefined, [{ status: 'published' }], [], 1],
  ])('%s', (_which, publishedAt, availableLocales, availableStatus, count) => {
    expect(languagesShown(publishedAt, { availableLocales, availableStatus })).toBe(count);
  });
});
