import { sayInEnglish } from './sentence';

const TOLD = { late: 'The ferry is {minutes} minutes late: {why}.', fog: 'fog over {place}', storm: 'a storm' };

it.each([
  ['what is put into it', { code: 'late', minutes: 20, why: 'nobody knows' }, 'The ferry is 20 minutes late: nobody knows.'],
  ['parts that are sentences themselves', { code: 'late', minutes: 5, why: { code: 'fog', place: 'Norden {minutes}' } }, 'The ferry is 5 minutes late: fog over Norden {minutes}.'],
  ['nothing but its words', { code: 'storm' }, 'a storm'],
])('a sentence is said with %s', (_what, sentence, said) => {
  expect(sayInEnglish(TOLD, sentence)).toBe(said);
});
