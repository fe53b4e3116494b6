import { findHeadline } from './find-headline';

const STORY = 'The ferry of the harbour town of Norden will sail again before the winter comes, its captain said on Monday.';
const headline = (...above: string[]) => {
  const found = findHeadline([...above, STORY], above.length, above.length + 1, null);
  return found === null ? null : above[found];
};

describe('The headline of a page', () => {
  it('is the line above byline and date, not the site’s name or a section', () => {
    expect(headline('Norden Gazette', 'Sailing', 'Ferry of Norden to sail again', 'By Ana Lima', 'March 4, 2021')).toBe('Ferry of Norden to sail again');
  });

  it('is not a line of a list of other stories', () => {
    expect(headline('Ferry of Norden to sail again', 'By Ana Lima', 'Related', 'Mayor opens new school on the hill', 'Trains are late in the south again')).toBe('Ferry of Norden to sail again');
  });

  it('is not the longer line that sums it up', () => {
    expect(
      headline('Ferry of Norden to sail again', 'Captain and crew of the ferry of Norden are back after a year in dock, and the town of Norden is proud of them all this winter'),
    ).toBe('Ferry of Norden to sail again');
  });

  it('is the line marked as the heading of the page', () => {
    expect(headline('## Harbour news of the week', '# Ferry of Norden to sail again', 'Harbour news from all over')).toBe('# Ferry of Norden to sail again');
  });

  it('may stand under its date', () => {
    expect(headline('Home > Sailing > Ferry of Norden to sail again', '« Back | Next »', '4 March 2021', 'Ferry of Norden to sail again')).toBe('Ferry of Norden to sail again');
  });

  it('is not a caption under its date', () => {
    expect(headline('Tuesday’s harbour news: ferry back at sea', 'Published March 4, 2021', 'Captain Eva Holm of the ferry Norden')).toBe('Tuesday’s harbour news: ferry back at sea');
  });

  it('is not a line of a long list of other stories with their dates', () => {
    const others = ['Ferry of Norden is sold to the captain', 'March 4, 2011', 'Ferry of Norden back from the dock', 'May 6, 2012', 'Captain of Norden buys the ferry', 'June 7, 2013'];
    expect(headline('Why the town needs its old boats', 'Ana LimaView More Articles', 'March 4, 2021', 'More stories like this one', 'Sailing', ...others)).toBe('Why the town needs its old boats');
  });

  it('is not the line with its section, where it stands alone as well', () => {
    expect(headline('Sailing|Ferry of Norden to sail again', 'Ferry of Norden to sail again', 'By Ana Lima')).toBe('Ferry of Norden to sail again');
    expect(headline('Ferry of Norden to sail again - Norden Gazette', 'Ferry of Norden to sail again', 'By Ana Lima')).toBe('Ferry of Norden to sail again');
  });

  it('is none of the page’s buttons', () => {
    expect(headline('Share', 'Sign up', 'Menu', '12 Comments')).toBeNull();
  });
});

it('is the line that the page’s citation names, wherever it stands', () => {
  expect(findHeadline(['Sea "again"', 'Ferry of Norden to sail again', 'By Ana Lima', STORY], 3, 4, 'Sea “again”')).toBe(0);
});
