import { bodyBlocks } from './body-blocks';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('The body of a pasted story', () => {
  it.each([
    [String.raw`It cost \$6 million \(or so\)`, [text('It cost $6 million (or so)')]],
    ['The [company](#) sails', [text('The company sails')]],
    ['The [company](/about) sails', [text('The company sails')]],
    ['The [company](javascript:alert(1)) sails', [text('The company sails')]],
    ['![A ferry](https://gazette.example/f.jpg) sails', [text('A ferry sails')]],
    ['The [company](https://ferry.example/a_(b)) sails', [text('The '), { type: 'link', url: 'https://ferry.example/a_(b)', children: [text('company')] }, text(' sails')]],
    ['See <https://ferry.example/>', [text('See '), { type: 'link', url: 'https://ferry.example/', children: [text('https://ferry.example/')] }]],
    ['The **ferry** sails', [text('The '), { type: 'text', text: 'ferry', bold: true }, text(' sails')]],
    ['2 * 3 ** 4 and <script>alert(1)</script> [sic]', [text('2 * 3 ** 4 and <script>alert(1)</script> [sic]')]],
  ])('has no marks left: %s', (words, children) => {
    expect(bodyBlocks([words])).toEqual([paragraph(...children)]);
  });

  it('keeps headings, quotes and lists', () => {
    expect(bodyBlocks(['## The ferry', '> It sails', '- cooks', '- sailors', 'The end'])).toEqual([
      { type: 'heading', level: 2, children: [text('The ferry')] },
      { type: 'quote', children: [text('It sails')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('cooks')] },
          { type: 'list-item', children: [text('sailors')] },
        ],
      },
      paragraph(text('The end')),
    ]);
  });

  it('takes one dash for speech', () => {
    expect(bodyBlocks(['- It sails, he said.', 'The end'])).toEqual([paragraph(text('- It sails, he said.')), paragraph(text('The end'))]);
  });
});
