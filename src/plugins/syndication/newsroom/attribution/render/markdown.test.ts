import { fullAttribution } from '../fixtures/full-attribution';
import { renderMarkdown } from './markdown';

const noticed = (copyrightNotice: string) => renderMarkdown({ ...fullAttribution, creditLine: null, correction: null, relationship: null, photoCredits: [], citation: null, legalNotice: null, copyrightNotice });

it('is a paragraph a line, and the address is a link', () => {
  expect(renderMarkdown(fullAttribution).split('\n\n')).toEqual([
    'Correction (12 March 2021): The tunnel is dry.',
    'Adapted from a story by The Sandholm Courier.',
    'Nordwire/The Sandholm Courier',
    'Photo by: Ola Berg/Nordfoto',
    '© 2021 The Sandholm Courier.',
    'Citation: Harbour tunnel\\: late, "not wet" (2021, March 9) retrieved 11 June 2024 from <https://science.example/harbour?a=1&b=2>',
    'No part may be reproduced.',
  ]);
});

it.each([
  ['a link', '[win](https://evil.example)', '\\[win\\](https\\://evil.example)'],
  ['a picture', '![x](y)', '!\\[x\\](y)'],
  ['markup', '<img src=x>', '\\<img src\\=x\\>'],
  ['emphasis', '**_bold_**', '\\*\\*\\_bold\\_\\*\\*'],
  ['an entity', '&lt;', '\\&lt;'],
  ['code', '`x`', '\\`x\\`'],
  ['an escape', '\\<b>', '\\\\\\<b\\>'],
  ['a bare address', 'www.evil.example', 'www\\.evil.example'],
  ['a heading on a line of its own', 'One\n# Two\n\n    code', 'One \\# Two code'],
  ['a list', '- one', '\\- one'],
  ['a numbered list', '1. one', '1\\. one'],
  ['an indented line', '    code', 'code'],
])('%s of a provider is words', (_name, words, written) => expect(noticed(words)).toBe(written));
