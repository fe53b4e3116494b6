import type { CalendarDate } from '../../story/news-date';
import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate, precisionOf } from './long-date';

export const spanish: AttributionLocale = {
  tag: 'es',
  direction: 'ltr',
  label: 'Fuente y créditos',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${longDate('es', published)})`),
    retrievedFrom: (work, retrieved, address) => say`Fuente: ${work}, consultado ${onDate(retrieved)} en ${address}`,
    retrieved: (work, retrieved) => say`Fuente: ${work}, consultado ${onDate(retrieved)}`,
    from: (work, address) => say`Fuente: ${work}, disponible en ${address}`,
    unretrieved: (work) => say`Fuente: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Foto: ${line}`,
    unnamed: (line) => say`Foto: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Corrección: ${note}` : say`Corrección (${longDate('es', date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Nueva versión: ${note}` : say`Nueva versión (${longDate('es', date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Aclaración: ${note}` : say`Aclaración (${longDate('es', date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Artículo retirado: ${note}` : say`Artículo retirado (${longDate('es', date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Reproducción de un artículo publicado por ${party}.`, unnamed: 'Reproducción de un artículo publicado en otro medio.' },
    excerpted: { by: (party) => say`Extracto de un artículo publicado por ${party}.`, unnamed: 'Extracto de un artículo publicado en otro medio.' },
    adapted: { by: (party) => say`Adaptado de un artículo publicado por ${party}.`, unnamed: 'Adaptado de un artículo publicado en otro medio.' },
    translated: { by: (party) => say`Traducido de un artículo publicado por ${party}.`, unnamed: 'Traducido de un artículo publicado en otro medio.' },
    'based-on': { by: (party) => say`Basado en información publicada por ${party}.`, unnamed: 'Basado en información publicada por otros medios.' },
  },
};

/** `el 16 de mayo de 2024`, `en mayo de 2024`, `en 2024`. */
function onDate(date: CalendarDate): string {
  return (precisionOf(date) === 'day' ? 'el ' : 'en ') + longDate('es', date);
}
