import { freshCopy } from './fresh-copy';
import { liftEmbargo } from './lift-embargo';

const read = (...paragraphs: string[]) => liftEmbargo.apply(freshCopy(paragraphs));

describe('An embargo', () => {
  it.each([
    ['EMBARGOED UNTIL 6 PM THURSDAY'],
    ['*** EMBARGO: 4 March 2021, 00:01 GMT ***'],
    ['Embargoed until 4 March'],
    ['Press release – strictly embargoed until noon'],
    ['Not for publication before Friday'],
    ['Not for release or broadcast before 18:00 CET'],
    ['Sperrfrist: 4. März, 18 Uhr'],
    ['Nicht vor 4.3.2021, 18 Uhr verwenden'],
    ['Texte sous embargo jusqu’à vendredi'],
    ['Not to be published before Thursday'],
    ['EMBARGO 2021-03-04T18:00:00'],
    ['EMBARGO from 2021-03-04T18:00:00Z to 2021-03-05T18:00:00Z'],
  ])('that gives no full moment holds the story as stated: %s', (line) => {
    const copy = read(line, 'Headline', 'Body.');
    expect(copy.paragraphs).toEqual(['Headline', 'Body.']);
    expect(copy.found.rights.embargo).toEqual({ kind: 'unreadable', stated: line });
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'check', quote: line })]);
  });

  it('that gives a full moment with its offset is read', () => {
    expect(read('EMBARGO: 2021-03-04T18:00:00+01:00', 'Body.').found.rights.embargo).toEqual({ kind: 'at', instant: '2021-03-04T17:00:00.000Z' });
  });

  it('stated twice holds until the later moment, and for good if one cannot be read', () => {
    const early = 'EMBARGO 2021-03-04T18:00:00Z';
    expect(read(early, 'Body.', 'EMBARGO 2021-03-05T18:00:00Z').found.rights.embargo).toEqual({ kind: 'at', instant: '2021-03-05T18:00:00.000Z' });
    expect(read(early, 'Body.', 'EMBARGOED').found.rights.embargo).toMatchObject({ kind: 'unreadable' });
  });

  it.each([['Embargo on coffee lifted after ten years'], ['EMBARGO LIFTED: use at will'], ['The embargo hurts farmers, she said.'], ['NO TO WAR']])(
    'is not news about an embargo: %s',
    (line) => {
      expect(read(line, 'Body.').found.rights.embargo).toBeNull();
    },
  );

  it('stands near the top or the foot, not inside the story', () => {
    const body = Array.from({ length: 30 }, (_, index) => `Paragraph ${index}.`);
    expect(read(...body, 'EMBARGO', ...body).found.rights.embargo).toBeNull();
  });
});
