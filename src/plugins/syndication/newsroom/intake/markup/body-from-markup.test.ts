import fc from 'fast-check';
import { wordsOf } from '../../story/body';
import { bodyFromMarkup } from './body-from-markup';
import { parseHtml } from './parse-markup';

const body = (html: string) => {
  const parsed = parseHtml(html);
  return 'refusal' in parsed ? { blocks: [], simplified: [] } : bodyFromMarkup(parsed.root.children);
};
const words = (html: string) => body(html).blocks.map((block) => [block.type, wordsOf(block)]);

describe('The body of a story in markup', () => {
  it('keeps paragraphs, headings, quotes and lists', () => {
    expect(words('<h2>The crew</h2><p>Back at <b>sea</b>.</p><blockquote><p>At last.</p></blockquote><ul><li>cooks<ul><li>and more</li></ul></li></ul>')).toEqual([
      ['heading', 'The crew'],
      ['paragraph', 'Back at sea.'],
      ['quote', 'At last.'],
      ['list', 'cooks\nand more'],
    ]);
  });

  it('takes two line breaks for a new paragraph and one for a space', () => {
    expect(words('Back<br>at sea.<br><br>It sails.')).toEqual([['paragraph', 'Back at sea.'], ['paragraph', 'It sails.']]);
  });

  it('keeps bold, italic and links to the web; other links leave their words', () => {
    expect(body('<p>The <a href="https://town.example/"><b>mayor</b></a> <a href="javascript:x()">said</a> <i>so</i></p>').blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'The ' },
          { type: 'link', url: 'https://town.example/', children: [{ type: 'text', text: 'mayor', bold: true }] },
          { type: 'text', text: ' said ' },
          { type: 'text', text: 'so', italic: true },
        ],
      },
    ]);
  });

  it('keeps the words of a table, row by row, and says so', () => {
    expect(body('<table><tr><th>Port</th><th>Ferries</th></tr><tr><td>Norden</td><td>3</td></tr></table>')).toEqual({
      blocks: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Port | Ferries' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'Norden | 3' }] },
      ],
      simplified: ['a-table'],
    });
  });

  it('leaves out scripts, styles and forms, and says what was embedded', () => {
    expect(body('<p>Sea</p><script>alert(1)</script><style>p{}</style><form><input></form><iframe src="x"></iframe>')).toEqual({
      blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Sea' }] }],
      simplified: ['something-embedded'],
    });
  });

  it('never holds an empty block, a doubled space or a link that is no web address, whatever the markup', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<a href="javascript:x">', '<a href="https://a.example">', '</a>', ' ', '\n', 'sea', '<br>', '<ul><li>', '</li></ul>', '<blockquote>', '</blockquote>', '<h2>', '</h2>', '<table><tr><td>', '</td></tr></table>', '&nbsp;');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const block of body(pieces.join('')).blocks) {
          expect(wordsOf(block)).not.toBe('');
          expect(wordsOf(block)).not.toMatch(/ {2}|^ | $/m);
          expect(JSON.stringify(block)).not.toContain('javascript:');
        }
      }),
    );
  });
});
