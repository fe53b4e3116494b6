import { AS_STATED } from './as-stated';
import { archive } from './archive';

const read = (text: string) => [...new Set(archive.find(text, AS_STATED).map(({ term }) => (term.kind === 'archive' ? term.may : null)))];

describe('An archive', () => {
  it.each(['NO ARCHIVES', 'No Archiving Allowed', 'No archive or wireless use', 'Not to be archived', 'NO SALES OR ARCHIVING', 'Archiving is not permitted', 'Kein Archiv', 'Archivierung untersagt', 'Pas d’archivage', 'Prohibido su archivo', 'Geen archief'])(
    'is forbidden by “%s”',
    (text) => expect(read(text)).toEqual([false]),
  );

  it('is allowed where the words say so plainly', () => expect(read('Archiving permitted')).toEqual([true]));

  it.each(['Foto Archiv', 'From our archives', 'Nothing here may be archived without a fee'])('is not freed by “%s”', (text) => expect(read(text)).not.toContain(true));
});
