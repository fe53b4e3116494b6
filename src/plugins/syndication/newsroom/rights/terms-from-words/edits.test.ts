import { AS_STATED } from './as-stated';
import { edits } from './edits';

const read = (text: string) => edits.find(text, AS_STATED).map(({ term }) => (term.kind === 'edits' ? term.may : null));

describe('How far a desk may edit', () => {
  it.each([
    ['This story may not be edited', 'no'],
    ['Must not be cropped or altered in any way', 'no'],
    ['May not be published, broadcast, rewritten or redistributed', 'no'],
    ['NO EDITS', 'no'],
    ['Do not crop', 'no'],
    ['To be published in full', 'no'],
    ['Der Text darf nicht gekürzt werden', 'no'],
    ['Sans modification', 'no'],
    ['No se puede modificar', 'no'],
    ['Mag niet worden bewerkt', 'no'],
    ['Do not edit our material, except to reflect changes in time, place and house style', 'style'],
    ['No changes other than time and place', 'style'],
    ['May be edited for length', 'yes'],
  ])('%s: %s', (text, may) => expect(read(text)).toEqual([may]));

  it('is not allowed where the sentence denies something', () => expect(read('No picture in this story may be edited')).toEqual([]));
});
