import { freshCopy } from './fresh-copy';
import { liftPhotoCredit } from './lift-photo-credit';

const read = (...paragraphs: string[]) => liftPhotoCredit.apply(freshCopy(paragraphs));
const CAPTION = 'The ferry leaves the harbour of Norden, 3 March 2021.';

describe('The credit of a picture', () => {
  it.each([
    ['Photo by: Ana Lima/picture-alliance/dpa/AP Images', 'Ana Lima/picture-alliance/dpa/AP Images', 'Ana Lima', ['picture-alliance', 'dpa', 'AP Images']],
    ['Photo: Ana Lima', 'Ana Lima', 'Ana Lima', []],
    ['Photo by Ana Lima/AFP', 'Ana Lima/AFP', 'Ana Lima', ['AFP']],
    ['Credit: Norden University', 'Norden University', null, ['Norden University']],
    ['Credit: A. Lima et al.', 'A. Lima et al.', 'A. Lima et al.', []],
    ['Image: NASA/Ana Lima', 'NASA/Ana Lima', 'Ana Lima', ['NASA']],
    ['Foto: Ana Lima / AP / NTB', 'Ana Lima / AP / NTB', 'Ana Lima', ['AP', 'NTB']],
    ['(Photo: Ana Lima/dpa)', 'Ana Lima/dpa', 'Ana Lima', ['dpa']],
    ['(AP Photo/Ana Lima, via Alamy)', 'AP Photo/Ana Lima, via Alamy', 'Ana Lima', ['AP', 'Alamy']],
    ['[Ana Lima/AFP via Getty Images]', 'Ana Lima/AFP via Getty Images', 'Ana Lima', ['AFP', 'Getty Images']],
    ['(DHA via AP, File)', 'DHA via AP, File', null, ['DHA', 'AP']],
    ['[File: Reuters]', 'File: Reuters', null, ['Reuters']],
    ['(Photo Ana Lima. AFP)', 'Ana Lima. AFP', 'Ana Lima', ['AFP']],
    ['Credit Ana Lima/Agence France-Presse — Getty Images', 'Ana Lima/Agence France-Presse — Getty Images', 'Ana Lima', ['AFP', 'Getty Images']],
    ['CreditAna Lima for The Harbour Press', 'Ana Lima for The Harbour Press', 'Ana Lima', ['The Harbour Press']],
    ['Ana LIMA / AFP', 'Ana LIMA / AFP', 'Ana Lima', ['AFP']],
  ])('ends the caption and is taken word for word: %s', (tail, line, photographer, agencies) => {
    const copy = read(`${CAPTION} ${tail}`, 'Body.');
    expect(copy.paragraphs).toEqual(['Body.']);
    const [picture] = copy.found.pictures;
    expect(picture).toMatchObject({ address: null, caption: CAPTION, credit: { line, photographer, mayBePassedOn: false } });
    expect(picture?.credit?.agencies.map(({ name }) => name)).toEqual(agencies);
    expect(copy.provenance).toEqual([{ field: 'pictures', rule: 'lift-photo-credit', quote: `${CAPTION} ${tail}` }]);
  });

  it.each([['REUTERS/Ana Lima'], ['Ana Lima/AFP via Getty Images'], ['Courtesy of Norden Ferries / Getty Images'], ['Photo: Ana Lima'], ['© Ana Lima'], ['Handout via REUTERS'], ['Image copyright EPA']])(
    'may stand on a line of its own: %s',
    (line) => {
      expect(read('Body.', line).found.pictures).toMatchObject([{ caption: null }]);
    },
  );

  it('says who handed a picture out and who passed it on, where the words do', () => {
    const [picture] = read('[Norden Town Hall/Handout via Reuters]').found.pictures;
    expect(picture?.credit).toMatchObject({
      photographer: null,
      agencies: [
        { name: 'Norden Town Hall', role: 'handout-source' },
        { name: 'Reuters', role: 'distributor' },
      ],
    });
  });

  it.each([
    ['Ferryman via Getty Images', 'check', 'Ferryman'],
    ['[Photo: Ferry user Ana12]', 'check', 'Ferry user Ana12'],
    ['Foto: LA GACETA', 'check', 'LA GACETA'],
    ['ANA LIMA/AFP', 'info', 'Ana Lima'],
  ])('that is not certain, or not as printed, is pointed out: %s', (line, weight, words) => {
    const copy = read('Body.', line);
    expect(copy.notes).toEqual([expect.objectContaining({ rule: 'lift-photo-credit', weight, reason: expect.stringContaining(`“${words}”`) })]);
    expect(copy.found.pictures[0]?.credit?.photographer).toBe(weight === 'info' ? words : null);
  });

  it('takes the address of the image above it', () => {
    const copy = read('![ferry](https://gazette.example/ferry.jpg)', `${CAPTION} Credit: Ana Lima`);
    expect(copy.found.pictures[0]?.address).toBe('https://gazette.example/ferry.jpg');
    expect(copy.paragraphs).toEqual([]);
  });

  it.each([
    ['He wrote “Photo: a cat” under it and went home.'],
    ['Shares of the bank fell. Credit Norden gained.'],
    ['Give credit: it is due'],
    ['The minister and/or his deputy will speak.'],
    ['By Ana Lima/AP'],
    ['Ana Lima, AP'],
    ['© The Harbour Press'],
    ['The ferry was seen in Norden. (AP)'],
    ['He was reached via Reuters'],
    ['Prompt Engineering for BoatBot (Norden University)'],
    ['Passengers may walk and/or ride. Ana Lima said no.'],
    ['Photo: the queen at ninety'],
  ])('is not “%s”', (line) => {
    expect(read(line).paragraphs).toEqual([line]);
  });
});
