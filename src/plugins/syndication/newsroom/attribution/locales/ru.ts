import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate } from './long-date';

export const russian: AttributionLocale = {
  tag: 'ru',
  direction: 'ltr',
  label: 'Источник и авторские права',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${longDate('ru', published)})`),
    retrievedFrom: (work, retrieved, address) => say`Источник: ${work}. URL: ${address} (дата обращения: ${longDate('ru', retrieved)})`,
    retrieved: (work, retrieved) => say`Источник: ${work}, дата обращения: ${longDate('ru', retrieved)}`,
    from: (work, address) => say`Источник: ${work}. URL: ${address}`,
    unretrieved: (work) => say`Источник: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Фото: ${line}`,
    unnamed: (line) => say`Фото: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Исправление: ${note}` : say`Исправление (${longDate('ru', date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Новая редакция: ${note}` : say`Новая редакция (${longDate('ru', date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Уточнение: ${note}` : say`Уточнение (${longDate('ru', date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Материал отозван: ${note}` : say`Материал отозван (${longDate('ru', date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Перепечатка статьи, источник: ${party}.`, unnamed: 'Перепечатка статьи из другого источника.' },
    excerpted: { by: (party) => say`Фрагмент статьи, источник: ${party}.`, unnamed: 'Фрагмент статьи из другого источника.' },
    adapted: { by: (party) => say`Переработанная статья, источник: ${party}.`, unnamed: 'Переработанная статья из другого источника.' },
    translated: { by: (party) => say`Перевод статьи, источник: ${party}.`, unnamed: 'Перевод статьи из другого источника.' },
    'based-on': { by: (party) => say`По материалам: ${party}.`, unnamed: 'По материалам других изданий.' },
  },
};
