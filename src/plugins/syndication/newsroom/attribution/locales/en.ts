import type { CalendarDate } from '../../story/news-date';
import { say } from '../sentence';
import type { AttributionLocale } from './locale';

export const english: AttributionLocale = {
  tag: 'en',
  direction: 'ltr',
  label: 'Attribution',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${yearFirst(published)})`),
    retrievedFrom: (work, retrieved, address) => say`Citation: ${work} retrieved ${dayFirst(retrieved)} from ${address}`,
    retrieved: (work, retrieved) => say`Citation: ${work} retrieved ${dayFirst(retrieved)}`,
    from: (work, address) => say`Citation: ${work} retrieved from ${address}`,
    unretrieved: (work) => say`Citation: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Photo by: ${line}`,
    unnamed: (line) => say`Photo: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Correction: ${note}` : say`Correction (${dayFirst(date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Refiled: ${note}` : say`Refiled (${dayFirst(date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Clarification: ${note}` : say`Clarification (${dayFirst(date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Withdrawn: ${note}` : say`Withdrawn (${dayFirst(date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Republication of a story by ${party}.`, unnamed: 'Republication of a story from elsewhere.' },
    excerpted: { by: (party) => say`Excerpted from a story by ${party}.`, unnamed: 'Excerpted from a story published elsewhere.' },
    adapted: { by: (party) => say`Adapted from a story by ${party}.`, unnamed: 'Adapted from a story published elsewhere.' },
    translated: { by: (party) => say`Translated from a story by ${party}.`, unnamed: 'Translated from a story published elsewhere.' },
    'based-on': { by: (party) => say`Based on reporting by ${party}.`, unnamed: 'Based on reporting by others.' },
  },
};

/** `2017, November 11`, as the foot of a phys.org page has it; as much of it as is known. */
function yearFirst({ year, month, day }: CalendarDate): string {
  return month === null ? String(year) : `${String(year)}, ${monthName(month)}${day === null ? '' : ` ${String(day)}`}`;
}

/** `16 May 2024`; as much of it as is known. */
function dayFirst({ year, month, day }: CalendarDate): string {
  return month === null ? String(year) : `${day === null ? '' : `${String(day)} `}${monthName(month)} ${String(year)}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
