import { freshCopy } from './fresh-copy';
import { liftLegalNotice } from './lift-legal-notice';

const read = (...paragraphs: string[]) => liftLegalNotice.apply(freshCopy(paragraphs));

describe('The legal notice', () => {
  it.each([
    ['This document is subject to copyright. Ask before you print it.'],
    ['This material may not be printed or aired.'],
    ['This article is protected by copyright.'],
    ['No part of this publication may be reproduced.'],
    ['All rights reserved.'],
    ['Reproduction in whole or in part without permission is prohibited.'],
  ])('is lifted word for word: %s', (notice) => {
    const copy = read('Body.', notice);
    expect(copy.paragraphs).toEqual(['Body.']);
    expect(copy.found.rights.legalNotice).toBe(notice);
    expect(copy.provenance).toEqual([{ field: 'rights.legalNotice', rule: 'lift-legal-notice', quote: notice }]);
  });

  it('keeps several, one to a line, and repeats none', () => {
    const copy = read('Body.', 'This story may not be sold.', 'All rights reserved.', 'All rights reserved.');
    expect(copy.found.rights.legalNotice).toBe('This story may not be sold.\nAll rights reserved.');
  });

  it('is not the story: neither its opening nor a sentence about rights', () => {
    const paragraphs = ['This document is subject to copyright, the minister wrote.', 'The court said that no part of this text may be used.'];
    expect(read(...paragraphs).paragraphs).toEqual(paragraphs);
  });
});
