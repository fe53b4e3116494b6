import type { CalendarDate } from '../../story/news-date';
import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate, precisionOf } from './long-date';

export const dutch: AttributionLocale = {
  tag: 'nl',
  direction: 'ltr',
  label: 'Bronvermelding',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${longDate('nl', published)})`),
    retrievedFrom: (work, retrieved, address) => say`Bron: ${work}, geraadpleegd ${onDate(retrieved)} via ${address}`,
    retrieved: (work, retrieved) => say`Bron: ${work}, geraadpleegd ${onDate(retrieved)}`,
    from: (work, address) => say`Bron: ${work}, te raadplegen via ${address}`,
    unretrieved: (work) => say`Bron: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Foto: ${line}`,
    unnamed: (line) => say`Foto: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Correctie: ${note}` : say`Correctie (${longDate('nl', date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Nieuwe versie: ${note}` : say`Nieuwe versie (${longDate('nl', date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Verduidelijking: ${note}` : say`Verduidelijking (${longDate('nl', date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Ingetrokken: ${note}` : say`Ingetrokken (${longDate('nl', date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Overgenomen artikel van ${party}.`, unnamed: 'Overgenomen artikel dat elders is verschenen.' },
    excerpted: { by: (party) => say`Fragment uit een artikel van ${party}.`, unnamed: 'Fragment uit een artikel dat elders is verschenen.' },
    adapted: { by: (party) => say`Bewerking van een artikel van ${party}.`, unnamed: 'Bewerking van een artikel dat elders is verschenen.' },
    translated: { by: (party) => say`Vertaling van een artikel van ${party}.`, unnamed: 'Vertaling van een artikel dat elders is verschenen.' },
    'based-on': { by: (party) => say`Op basis van berichtgeving van ${party}.`, unnamed: 'Op basis van berichtgeving van anderen.' },
  },
};

/** `op 16 mei 2024`, `in mei 2024`, `in 2024`. */
function onDate(date: CalendarDate): string {
  return (precisionOf(date) === 'day' ? 'op ' : 'in ') + longDate('nl', date);
}
