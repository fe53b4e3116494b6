import { ATTRIBUTION_FORMS } from '../../../../contracts/attribution';
import { USUAL } from '../../../../newsroom/attribution/presentation';
import { chooseLocale } from '../../../../newsroom/attribution/locales/choose-locale';
import { RENDERERS, type PublishedAttribution } from './attribution';
import { inForm, inForms } from './in-forms';

const published = (): PublishedAttribution => ({
  locale: chooseLocale('en'),
  attribution: {
    headline: 'Ferry line returns',
    language: 'en',
    titleLanguage: 'en',
    relationship: 'republished',
    citation: null,
    writers: [{ name: 'Ines Calder', kind: 'person', role: 'words' }],
    creditLine: null,
    author: null,
    distributor: null,
    retrievedFrom: null,
    copyrightHolder: 'The Sandholm Courier',
    copyrightYear: 2022,
    copyrightNotice: '© 2022 The Sandholm Courier',
    legalNotice: null,
    photoCredits: [],
    correction: null,
    presentation: USUAL,
  },
});

it.each(ATTRIBUTION_FORMS)('%s is what its renderer makes, the first time and the second', (form) => {
  const attribution = published();
  const expected = RENDERERS[form](attribution);
  expect(inForm(attribution, form)).toEqual(expected);
  expect(inForm(attribution, form)).toEqual(expected);
});

it('what one reader does to an answer, the next does not see', () => {
  const attribution = published();
  for (const spoiled of [inForms(attribution, ['jsonLd']).jsonLd, inForms(attribution, ['parts']).parts]) Object.assign(spoiled ?? {}, { headline: 'Spoiled' });
  expect(inForms(attribution, ['jsonLd', 'parts'])).toEqual({ jsonLd: RENDERERS.jsonLd(published()), parts: published().attribution });
});

it('forms that are not asked for are not there', () => {
  expect(Object.keys(inForms(published(), ['html', 'text']))).toEqual(['html', 'text']);
});
