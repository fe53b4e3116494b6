import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate } from './long-date';

export const polish: AttributionLocale = {
  tag: 'pl',
  direction: 'ltr',
  label: 'Źródło i prawa autorskie',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${longDate('pl', published)})`),
    retrievedFrom: (work, retrieved, address) => say`Źródło: ${work}, data dostępu: ${longDate('pl', retrieved)}, adres: ${address}`,
    retrieved: (work, retrieved) => say`Źródło: ${work}, data dostępu: ${longDate('pl', retrieved)}`,
    from: (work, address) => say`Źródło: ${work}, adres: ${address}`,
    unretrieved: (work) => say`Źródło: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Fot. ${line}`,
    unnamed: (line) => say`Fot. ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Sprostowanie: ${note}` : say`Sprostowanie (${longDate('pl', date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Nowa wersja: ${note}` : say`Nowa wersja (${longDate('pl', date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Wyjaśnienie: ${note}` : say`Wyjaśnienie (${longDate('pl', date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Artykuł wycofany: ${note}` : say`Artykuł wycofany (${longDate('pl', date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Przedruk artykułu, źródło: ${party}.`, unnamed: 'Przedruk artykułu z innego źródła.' },
    excerpted: { by: (party) => say`Fragment artykułu, źródło: ${party}.`, unnamed: 'Fragment artykułu z innego źródła.' },
    adapted: { by: (party) => say`Opracowano na podstawie artykułu, źródło: ${party}.`, unnamed: 'Opracowano na podstawie artykułu z innego źródła.' },
    translated: { by: (party) => say`Tłumaczenie artykułu, źródło: ${party}.`, unnamed: 'Tłumaczenie artykułu z innego źródła.' },
    'based-on': { by: (party) => say`Na podstawie doniesień, źródło: ${party}.`, unnamed: 'Na podstawie doniesień innych mediów.' },
  },
};
