import type { CalendarDate } from '../../story/news-date';
import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate, precisionOf } from './long-date';

export const french: AttributionLocale = {
  tag: 'fr',
  direction: 'ltr',
  label: 'Source et crédits',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${frenchDate(published)})`),
    retrievedFrom: (work, retrieved, address) => say`Source : ${work}, consulté ${onDate(retrieved)} à l’adresse ${address}`,
    retrieved: (work, retrieved) => say`Source : ${work}, consulté ${onDate(retrieved)}`,
    from: (work, address) => say`Source : ${work}, disponible à l’adresse ${address}`,
    unretrieved: (work) => say`Source : ${work}`,
  },
  photoCredit: {
    by: (line) => say`Photo : ${line}`,
    unnamed: (line) => say`Photo : ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Rectificatif : ${note}` : say`Rectificatif (${frenchDate(date)}) : ${note}`),
    refile: (note, date) => (date === null ? say`Nouvelle version : ${note}` : say`Nouvelle version (${frenchDate(date)}) : ${note}`),
    clarification: (note, date) => (date === null ? say`Précision : ${note}` : say`Précision (${frenchDate(date)}) : ${note}`),
    withdrawal: (note, date) => (date === null ? say`Article retiré : ${note}` : say`Article retiré (${frenchDate(date)}) : ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Reprise d’un article publié par ${party}.`, unnamed: 'Reprise d’un article publié ailleurs.' },
    excerpted: { by: (party) => say`Extrait d’un article publié par ${party}.`, unnamed: 'Extrait d’un article publié ailleurs.' },
    adapted: { by: (party) => say`Adapté d’un article publié par ${party}.`, unnamed: 'Adapté d’un article publié ailleurs.' },
    translated: { by: (party) => say`Traduit d’un article publié par ${party}.`, unnamed: 'Traduit d’un article publié ailleurs.' },
    'based-on': { by: (party) => say`D’après des informations publiées par ${party}.`, unnamed: 'D’après des informations publiées ailleurs.' },
  },
};

/** `le 16 mai 2024`, `en mai 2024`, `en 2024`. */
function onDate(date: CalendarDate): string {
  return (precisionOf(date) === 'day' ? 'le ' : 'en ') + frenchDate(date);
}

/** The first of a month is an ordinal, which Intl leaves out. */
function frenchDate(date: CalendarDate): string {
  const words = longDate('fr', date);
  return words.startsWith('1 ') ? `1er${words.slice(1)}` : words;
}
