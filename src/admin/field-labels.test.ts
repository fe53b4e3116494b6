import { describe, expect, it } from '@jest/globals';
import { FIELD_LABELS } from '../first-run/desk-words';
import { FIELD_LABEL_TRANSLATIONS, IN_OTHER_LANGUAGES } from './field-labels';

describe('the labels of the forms', () => {
  const labels = Object.values(FIELD_LABELS).flatMap((fields) => Object.values(fields).map(([label]) => label));

  it('are all said in the other languages of the admin, and no others', () => {
    expect(Object.keys(IN_OTHER_LANGUAGES).sort()).toEqual([...new Set(labels)].sort());
  });

  it('are found under the ids that Strapi asks for', () => {
    expect(FIELD_LABEL_TRANSLATIONS['de']).toMatchObject({
      'content-manager.content-types.api::article.article.title': 'Schlagzeile',
      'content-manager.components.syndication.picture.caption': 'Bildunterschrift',
    });
    for (const words of Object.values(FIELD_LABEL_TRANSLATIONS)) expect(Object.keys(words)).toHaveLength(labels.length);
  });
});
