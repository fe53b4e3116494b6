import { AS_STATED } from './as-stated';
import { channels } from './channels';

const read = (text: string) => channels.find(text, AS_STATED).map(({ term }) => (term.kind === 'channel' ? `${term.effect} ${term.ways.join(' ')}` : null));

describe('A way to readers', () => {
  it.each([
    ['NO INTERNET', 'deny online'],
    ['NO SALES, NO TV', 'deny broadcast'],
    ['NO ARCHIVING OR MOBILE USE', 'deny app'],
    ['Not for use on social media', 'deny social'],
    ['INTERNET AND TV OUT', 'deny online broadcast'],
    ['Keine Online-Nutzung', 'deny online'],
    ['Sin uso en redes sociales', 'deny social'],
    ['Niet voor online gebruik', 'deny online'],
    ['Print only', 'allow print'],
    ['For print and newsletter use only', 'allow newsletter print'],
    ['Nur für Print', 'allow print'],
  ])('%s', (text, term) => expect(read(text)).toContain(term));

  it.each(['The internet of the future', 'Not for print only', 'Editorial use only', 'The print sold out'])('is not stated in “%s”', (text) => {
    expect(read(text).filter((term) => term?.startsWith('allow'))).toEqual([]);
  });
});
