import { readTemplatePieces } from './template-pieces';

it.each([
  ['{title}, {publisher}', { kind: 'unknown-placeholder', placeholder: 'publisher' }],
  ['{title}, {constructor}', { kind: 'unknown-placeholder', placeholder: 'constructor' }],
  ['{title}, {holder', { kind: 'stray-brace' }],
  ['{{title}}', { kind: 'stray-brace' }],
  ['{title} ({published}', { kind: 'unbalanced-bracket' }],
  ['{title} {published})', { kind: 'unbalanced-bracket' }],
  ['{title} ({published}]', { kind: 'unbalanced-bracket' }],
  ['((((((({title})))))))', { kind: 'too-deep' }],
  ['From our archive', { kind: 'names-no-fact' }],
  ['', { kind: 'names-no-fact' }],
])('refuses “%s”', (template, refusal) => {
  expect(readTemplatePieces(template)).toEqual(refusal);
});

it('gives each fact the words that lead to it and the quotes behind it', () => {
  expect(readTemplatePieces('“{title}” ({year}).')).toEqual({
    pieces: [
      { kind: 'fact', lead: '“', fact: 'title', tail: '”' },
      { kind: 'bracket', lead: ' ', open: '(', inside: { pieces: [{ kind: 'fact', lead: '', fact: 'year', tail: '' }], ending: '' }, close: ')' },
    ],
    ending: '.',
  });
});
