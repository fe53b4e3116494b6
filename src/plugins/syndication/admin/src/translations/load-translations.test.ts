import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import english from './en.json';
import { loadTranslations } from './load-translations';

/** Names, signs and words that a language shares with English. */
const SHARED = new Set([
  ...['AP', 'APA', 'Chicago', 'Harvard', 'ISO 690', 'MLA', 'JSON-LD', 'Benelux', 'Webhooks', 'Kill', 'kills', 'Embargo'],
  ...['Attribution', 'Correction', 'Date', 'Head', 'Hosts', 'Page', 'Source', 'Sources', 'Syndication', 'Text', 'Version'],
  ...['Asia', 'Europe', 'Oceania'],
]);

describe.each(['de', 'fr', 'es', 'pt-BR', 'ja'])('the admin in another language: %s', (language) => {
  let messages: ReadonlyMap<string, string>;
  const differing = (differs: (message: string, original: string) => boolean) =>
    Object.entries(english).filter(([key, original]) => differs(messages.get(key) ?? '', original)).map(([key]) => `${key}: ${messages.get(key)}`);

  beforeAll(async () => {
    const [loaded] = await loadTranslations([language]);
    messages = new Map(Object.entries(loaded?.data ?? {}).map(([key, message]) => [key.replace('syndication.', ''), message]));
  });

  it('says all that the English one says, and nothing else', () => {
    expect([...messages.keys()].sort()).toEqual(Object.keys(english).sort());
  });

  it('names the same things in every sentence', () => {
    expect(differing((message, original) => argumentsOf(message).join() !== argumentsOf(original).join())).toEqual([]);
  });

  it('counts as the language counts', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // Some languages have a form of their own for millions: no desk counts that far.
    const forms = pluralCategories.filter((form) => form !== 'many').sort().join();
    const isWrong = (message: string, original: string) => formsIn(message).some((given) => given !== forms && !(given === 'other' && formsIn(original).includes(given)));
    expect(differing(isWrong)).toEqual([]);
  });

  it('leaves nothing in English', () => {
    expect(differing((message, original) => message === original && hasWords(original) && !SHARED.has(message))).toEqual([]);
  });
});

it('a language that we do not speak has no messages: the English in the code stands', async () => {
  expect(await loadTranslations(['xx'])).toEqual([{ locale: 'xx', data: {} }]);
});

function argumentsOf(message: string): readonly string[] {
  return [...new Set(everyElement(parse(message)).flatMap((element) => ('value' in element && element.type !== TYPE.literal ? [element.value] : [])))].sort();
}

/** The forms of each count in a message, but for those of one number alone (`=0`). */
function formsIn(message: string): readonly string[] {
  return everyElement(parse(message)).flatMap((element) =>
    element.type === TYPE.plural ? [Object.keys(element.options).filter((form) => !form.startsWith('=')).sort().join()] : [],
  );
}

function everyElement(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return elements.flatMap((element) => [
    element,
    ...(element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options).flatMap(({ value }) => everyElement(value)) : []),
  ]);
}

/** Whether a message says something beside what is put into it. */
function hasWords(message: string): boolean {
  return /\p{L}/u.test(message.replace(/\{\w+\}/g, ''));
}
