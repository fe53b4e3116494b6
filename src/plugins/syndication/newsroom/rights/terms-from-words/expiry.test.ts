import { readInstant } from '../../story/news-date';
import { AS_STATED } from './as-stated';
import { expiry } from './expiry';

const stated = (text: string) => expiry.find(text, AS_STATED).map(({ term }) => (term.kind === 'expiry' ? (term.at.kind === 'at' ? term.at.instant : term.at.stated) : null));

describe('The end of our right', () => {
  it.each([
    ['NO USE AFTER 14 MARCH 2021. NO ARCHIVES', '14 MARCH 2021'],
    ['Not to be used after 2021-03-14T12:00:00Z', '2021-03-14T12:00:00.000Z'],
    ['Rights expire 03/04/2021', '03/04/2021'],
    ['Nutzung nur bis 14.03.2021, 18:00 Uhr', '14.03.2021, 18:00 Uhr'],
    ['Utilisation jusqu’au 14 mars 2021', '14 mars 2021'],
    ['Uso hasta el 14 de marzo de 2021', '14 de marzo de 2021'],
  ])('%s', (text, end) => expect(stated(text)).toEqual([end]));

  it('becomes a moment where the caller can read the date', () => {
    const instant = readInstant('2021-03-13T10:00:00Z');
    if (instant === null) throw new Error('no moment');
    const [found] = expiry.find('No use after 14 March 2021', { ...AS_STATED, expiry: () => ({ kind: 'at', instant }) });
    expect(found?.term).toEqual({ kind: 'expiry', at: { kind: 'at', instant } });
  });

  it.each(['No use after 30 days', 'The licence expired long ago', 'Used until now'])('is not stated in “%s”', (text) => expect(stated(text)).toEqual([]));
});
