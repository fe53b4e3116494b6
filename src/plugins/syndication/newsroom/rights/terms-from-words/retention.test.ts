import { AS_STATED } from './as-stated';
import { retention } from './retention';

const read = (text: string) => retention.find(text, AS_STATED).map(({ term }) => (term.kind === 'retention' ? `${term.days} from ${term.from}` : term.kind));

describe('Retention', () => {
  it.each([
    ['Picture may only be used for 14 days from the time of transmission', '14 from transmission'],
    ['To be used within 2 weeks of delivery', '14 from transmission'],
    ['Online use for 30 days after publication', '30 from publication'],
    ['Not to be held for longer than 30 days', '30 from transmission'],
    ['Use for 48 hours only', '2 from transmission'],
    ['No use after 30 days', '30 from transmission'],
    ['Nutzung nur für 14 Tage', '14 from transmission'],
    ['Darf nur 14 Tage ab Veröffentlichung genutzt werden', '14 from publication'],
    ['Utilisation pendant 10 jours', '10 from transmission'],
    ['Uso durante 7 días', '7 from transmission'],
    ['Gebruik gedurende 14 dagen', '14 from transmission'],
  ])('%s', (text, term) => expect(read(text)).toEqual([term]));

  it('that has not begun is an embargo', () => {
    expect(read('No use for 14 days')).toEqual(['embargo']);
    expect(read('Not to be used within 2 days of release')).toEqual(['embargo']);
  });

  it.each(['The strike lasted for 14 days', 'Updates with the last 3 days', 'A 5 day trip'])('is not stated in “%s”', (text) => expect(read(text)).toEqual([]));
});
