import type { CalendarDate } from '../../story/news-date';
import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate, precisionOf } from './long-date';

export const italian: AttributionLocale = {
  tag: 'it',
  direction: 'ltr',
  label: 'Fonte e crediti',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${italianDate(published)})`),
    retrievedFrom: (work, retrieved, address) => say`Fonte: ${work}, consultato ${onDate(retrieved)} all’indirizzo ${address}`,
    retrieved: (work, retrieved) => say`Fonte: ${work}, consultato ${onDate(retrieved)}`,
    from: (work, address) => say`Fonte: ${work}, disponibile all’indirizzo ${address}`,
    unretrieved: (work) => say`Fonte: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Foto: ${line}`,
    unnamed: (line) => say`Foto: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Correzione: ${note}` : say`Correzione (${italianDate(date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Nuova versione: ${note}` : say`Nuova versione (${italianDate(date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Precisazione: ${note}` : say`Precisazione (${italianDate(date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Articolo ritirato: ${note}` : say`Articolo ritirato (${italianDate(date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Ripubblicazione di un articolo pubblicato da ${party}.`, unnamed: 'Ripubblicazione di un articolo apparso altrove.' },
    excerpted: { by: (party) => say`Estratto da un articolo pubblicato da ${party}.`, unnamed: 'Estratto da un articolo apparso altrove.' },
    adapted: { by: (party) => say`Adattato da un articolo pubblicato da ${party}.`, unnamed: 'Adattato da un articolo apparso altrove.' },
    translated: { by: (party) => say`Tradotto da un articolo pubblicato da ${party}.`, unnamed: 'Tradotto da un articolo apparso altrove.' },
    'based-on': { by: (party) => say`Basato su informazioni pubblicate da ${party}.`, unnamed: 'Basato su informazioni pubblicate da altri.' },
  },
};

/** `il 16 maggio 2024`, `l’8 maggio 2024`, `nel maggio 2024`, `nel 2024`. */
function onDate(date: CalendarDate): string {
  if (precisionOf(date) !== 'day') return `nel ${italianDate(date)}`;
  return (date.day === 8 || date.day === 11 ? 'l’' : 'il ') + italianDate(date);
}

/** The first of a month is an ordinal, which Intl leaves out. */
function italianDate(date: CalendarDate): string {
  const words = longDate('it', date);
  return words.startsWith('1 ') ? `1º${words.slice(1)}` : words;
}
