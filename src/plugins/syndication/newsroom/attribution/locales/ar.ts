import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate } from './long-date';

export const arabic: AttributionLocale = {
  tag: 'ar',
  direction: 'rtl',
  label: 'المصدر والحقوق',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${longDate('ar', published)})`),
    retrievedFrom: (work, retrieved, address) => say`المصدر: ${work}، اطُّلع عليه في ${longDate('ar', retrieved)} على الرابط ${address}`,
    retrieved: (work, retrieved) => say`المصدر: ${work}، اطُّلع عليه في ${longDate('ar', retrieved)}`,
    from: (work, address) => say`المصدر: ${work}، متاح على الرابط ${address}`,
    unretrieved: (work) => say`المصدر: ${work}`,
  },
  photoCredit: {
    by: (line) => say`تصوير: ${line}`,
    unnamed: (line) => say`الصورة: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`تصحيح: ${note}` : say`تصحيح (${longDate('ar', date)}): ${note}`),
    refile: (note, date) => (date === null ? say`نسخة معدّلة: ${note}` : say`نسخة معدّلة (${longDate('ar', date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`توضيح: ${note}` : say`توضيح (${longDate('ar', date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`مادة مسحوبة: ${note}` : say`مادة مسحوبة (${longDate('ar', date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`إعادة نشر لمقال، المصدر: ${party}.`, unnamed: 'إعادة نشر لمقال من مصدر آخر.' },
    excerpted: { by: (party) => say`مقتطف من مقال، المصدر: ${party}.`, unnamed: 'مقتطف من مقال من مصدر آخر.' },
    adapted: { by: (party) => say`بتصرّف عن مقال، المصدر: ${party}.`, unnamed: 'بتصرّف عن مقال من مصدر آخر.' },
    translated: { by: (party) => say`ترجمة لمقال، المصدر: ${party}.`, unnamed: 'ترجمة لمقال من مصدر آخر.' },
    'based-on': { by: (party) => say`استنادًا إلى تقارير صحفية، المصدر: ${party}.`, unnamed: 'استنادًا إلى تقارير صحفية من مصادر أخرى.' },
  },
};
