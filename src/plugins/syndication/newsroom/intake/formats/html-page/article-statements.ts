import { isObject, textAt, type JsonObject } from '../../json/json-value';
import { attribute } from '../../markup/markup';
import { state, type Statement } from '../../state';
import { readExpiry } from '../../values/rights-moment';
import { thingsAt } from './linked-data';
import { textIn, wordsOf, type Page } from './page';
import { metaNamed } from './page-meta';
import { siteNames } from './site-name';

/** What else the page says of its story: language, summary, dateline, credit line, distributor, terms, correction, the original. */
export function articleStatements(page: Page, opening: string): readonly Statement[] {
  return [
    ...page.described.flatMap(({ where, thing }) => describedStatements(page, thing, `html-page:${where}:`)),
    state('source.distributor', siteNames(page)[0] ?? null, 'html-page:site-name'),
    language(attribute(page.root, 'lang') ?? attribute(page.root, 'xml:lang'), 'html-page:lang'),
    language(metaNamed(page.meta, 'content-language', 'dc.language', 'language', 'og:locale'), 'html-page:meta:language'),
    summary(metaNamed(page.meta, 'og:description', 'description', 'dc.description', 'twitter:description'), opening, 'html-page:meta:description'),
    state('rights.usageTerms', page.meta.links.get('license')?.[0] ?? null, 'html-page:link:license'),
  ];

  function describedStatements({ linked }: Page, thing: JsonObject, at: string): readonly Statement[] {
    const originals = [...thingsAt(linked, thing, 'isBasedOn'), ...thingsAt(linked, thing, 'isBasedOnUrl')].filter(isObject);
    const terms = ['license', 'usageInfo', 'conditionsOfAccess'].flatMap((key) => thingsAt(linked, thing, key).map(nameOf)).filter((name) => name !== null);
    const corrections = thingsAt(linked, thing, 'correction').map((value) => wordsOf(isObject(value) ? (textIn(value, 'text') ?? textIn(value, 'description')) : textAt({ value }, 'value')));
    const correction = corrections.filter((words) => words !== null && !/^https?:/.test(words)).join('\n');
    return [
      language(nameOf(thingsAt(linked, thing, 'inLanguage')[0]), `${at}inLanguage`),
      summary(textIn(thing, 'description') ?? textIn(thing, 'abstract'), opening, `${at}description`),
      state('dateline', wordsOf(textIn(thing, 'dateline')), `${at}dateline`),
      state('creditLine', wordsOf(textIn(thing, 'creditText')), `${at}creditText`),
      state('rights.usageTerms', terms.join('\n'), `${at}license`),
      state('rights.expiry', readExpiry(textIn(thing, 'expires')), `${at}expires`, textIn(thing, 'expires')),
      state('correctionNote', correction, `${at}correction`),
      state('correctionClass', correction === '' ? null : 'correction', `${at}correction`, correction),
      ...originals.map((original) => state('source.originalTitle', wordsOf(textIn(original, 'headline') ?? textIn(original, 'name')), `${at}isBasedOn`)),
      ...['provider', 'sourceOrganization'].flatMap((key) => thingsAt(linked, thing, key).map((party) => state('source.distributor', nameOf(party), `${at}${key}`))),
    ];
  }
}

function nameOf(value: unknown): string | null {
  return wordsOf(isObject(value) ? (textIn(value, 'name') ?? textIn(value, 'url') ?? textIn(value, '@id') ?? textIn(value, 'alternateName')) : textAt({ value }, 'value'));
}

/** A language as BCP 47 writes it; `en_US`, as OpenGraph writes it, too. */
function language(stated: string | null, rule: string): Statement {
  const tag = stated?.split(',')[0]?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? state('language', tag, rule, stated) : null;
}

/** A summary that only repeats the story's opening is none. */
function summary(stated: string | null, opening: string, rule: string): Statement {
  const words = wordsOf(stated);
  const isOpening = words !== null && opening.startsWith(words.replace(/(?:\s?\[?(?:…|\.{3})\]?)$/, '').slice(0, 80));
  return words === null || isOpening ? null : state('summary', words, rule);
}
