import { kindOf } from './paragraph-kind';

const SENTENCE = 'The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday.';

it.each([
  ['prose', SENTENCE],
  ['prose', `${SENTENCE} “We sail at noon,” she added. (bsc)`],
  ['prose', '橋を渡っていた犬は、川の中にもう一匹の犬がいるのを見ました。そして吠えました。'],
  ['sentence', 'Nobody was hurt, she said.'],
  ['heading', '## The crew'],
  ['item', '3. Norden'],
  ['teaser', 'Related'],
  ['teaser', '[The ferry that came back from the sea](#)'],
  ['site', 'By signing up, you agree to the Terms of Use and Privacy Policy.'],
  ['navigation', 'Share'],
  ['line', 'Published 10:02 AM EST Nov 19, 2019, in the harbour section of the Norden Gazette'],
  ['line', 'Two people in the harbour town of Norden have been seen at the quay late,...'],
  ['sentence', 'Storms and Burst Pipes: How Winter Wreaks Havoc on What Lies Beneath the Norden of N.Y.C.'],
  ['line', 'Norden'],
])('%s: %s', (kind, paragraph) => {
  expect(kindOf(paragraph)).toBe(kind);
});

it('takes text too long to look at for prose', () => {
  expect(kindOf('a'.repeat(5000))).toBe('prose');
});

it('a picture is none of the story’s words, however long what stands in its place', () => {
  const words = 'The ferry of the harbour town of Norden leaves the quay for the first time since the autumn, with the mayor and his band on board.';
  expect([`![${words}](https://gazette.example/f.jpg)`, `[![${words}](f.jpg)](#)`].map(kindOf)).toEqual(['picture', 'picture']);
  expect(kindOf(`![ferry](f.jpg) ${words}`)).toBe('prose');
});
