import type { CalendarDate } from '../../story/news-date';
import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate, precisionOf } from './long-date';

export const german: AttributionLocale = {
  tag: 'de',
  direction: 'ltr',
  label: 'Quellenangabe',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${longDate('de', published)})`),
    retrievedFrom: (work, retrieved, address) => say`Quelle: ${work}, abgerufen ${onDate(retrieved)} unter ${address}`,
    retrieved: (work, retrieved) => say`Quelle: ${work}, abgerufen ${onDate(retrieved)}`,
    from: (work, address) => say`Quelle: ${work}, abrufbar unter ${address}`,
    unretrieved: (work) => say`Quelle: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Foto: ${line}`,
    unnamed: (line) => say`Foto: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Korrektur: ${note}` : say`Korrektur (${longDate('de', date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Neufassung: ${note}` : say`Neufassung (${longDate('de', date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Klarstellung: ${note}` : say`Klarstellung (${longDate('de', date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Zurückgezogen: ${note}` : say`Zurückgezogen (${longDate('de', date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Übernahme eines Beitrags von ${party}.`, unnamed: 'Übernahme eines anderswo erschienenen Beitrags.' },
    excerpted: { by: (party) => say`Auszug aus einem Beitrag von ${party}.`, unnamed: 'Auszug aus einem anderswo erschienenen Beitrag.' },
    adapted: { by: (party) => say`Bearbeitete Fassung eines Beitrags von ${party}.`, unnamed: 'Bearbeitete Fassung eines anderswo erschienenen Beitrags.' },
    translated: { by: (party) => say`Übersetzung eines Beitrags von ${party}.`, unnamed: 'Übersetzung eines anderswo erschienenen Beitrags.' },
    'based-on': { by: (party) => say`Nach Recherchen von ${party}.`, unnamed: 'Nach Recherchen anderer Medien.' },
  },
};

/** `am 16. Mai 2024`, `im Mai 2024`, `2024`. */
function onDate(date: CalendarDate): string {
  const words = longDate('de', date);
  const preposition = { day: 'am ', month: 'im ', year: '' }[precisionOf(date)];
  return preposition + words;
}
