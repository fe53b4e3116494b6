import { AS_STATED } from './as-stated';
import { passOn } from './pass-on';

const read = (text: string) => [...new Set(passOn.find(text, AS_STATED).map(({ term }) => (term.kind === 'pass-on' ? term.may : null)))];

describe('Passing a story on', () => {
  it.each([
    'NO SALES',
    'Distributed as a service to clients',
    'NO RESALES. NO ARCHIVES',
    'No licensing',
    'NORDFOTO CLIENTS ONLY',
    'Access only for Harbour members',
    'THIS PICTURE WAS SUPPLIED BY A THIRD PARTY',
    'May not be published, sold or redistributed',
    'Syndication rights excluded',
    'Use only with the written agreement of the Courier',
    'Nutzung nur nach schriftlicher Vereinbarung mit der Agentur',
    'Keine Weitergabe an Dritte',
    'Pas de revente',
    'Prohibida la reventa',
    'Geen doorverkoop',
  ])('is forbidden by “%s”', (text) => expect(read(text)).toEqual([false]));

  it('is allowed where the words say so plainly', () => {
    expect(read('May be syndicated')).toEqual([true]);
    expect(read('No part of it may be redistributed')).toEqual([]);
  });

  it.each(['Editorial use only', 'Sales rose in March', 'Not for distribution in Norway'])('is no matter of “%s”', (text) => expect(read(text)).toEqual([]));
});
