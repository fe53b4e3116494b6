import type { Picture } from '../../../story/story';
import { isObject, textAt, type JsonObject } from '../../json/json-value';
import { creditFrom } from '../../wording/stated-credit';
import { isOfType, thingsAt } from './linked-data';
import { resolve, textIn, wordsOf, type Page } from './page';

/** The story's pictures as the page describes them: schema.org `ImageObject`, with Google's image metadata (creator, creditText, copyrightNotice, license). */
export function describedPictures(page: Page): readonly Picture[] {
  const images = page.described.flatMap(({ thing }) => ['image', 'associatedMedia', 'primaryImageOfPage', 'thumbnail'].flatMap((key) => thingsAt(page.linked, thing, key)));
  return images.flatMap((image): readonly Picture[] => {
    if (isObject(image)) return [pictureOf(page, image)];
    const address = resolve(textAt({ image }, 'image'), page.base);
    return address === null ? [] : [{ address, caption: null, credit: null }];
  });
}

function pictureOf(page: Page, image: JsonObject): Picture {
  const address = resolve(['contentUrl', 'url', '@id'].map((key) => textIn(image, key)).find((value) => value !== null) ?? null, page.base);
  const creators = ['creator', 'author', 'photographer'].flatMap((key) => thingsAt(page.linked, image, key));
  const people = creators.filter((creator) => !isObject(creator) || !isOfType(creator, /Organi[sz]ation$/)).map(nameOf).filter((name) => name !== null);
  const organisations = creators.filter((creator) => isObject(creator) && isOfType(creator, /Organi[sz]ation$/)).map(nameOf).filter((name) => name !== null);
  const copyrightNotice = wordsOf(textIn(image, 'copyrightNotice'));
  const holder = thingsAt(page.linked, image, 'copyrightHolder').map(nameOf).find((name) => name !== null) ?? null;
  const licence = [...thingsAt(page.linked, image, 'license'), ...thingsAt(page.linked, image, 'acquireLicensePage')].map((value) => (isObject(value) ? (textIn(value, 'name') ?? textIn(value, 'url')) : textAt({ value }, 'value'))).find((value) => value !== null) ?? null;
  const line = wordsOf(textIn(image, 'creditText')) ?? ([...people, ...organisations, ...(holder === null ? [] : [holder])].join('/') || copyrightNotice);
  const caption = wordsOf(textIn(image, 'caption') ?? textIn(image, 'description'));
  const [creator = null] = people;
  return { address, caption, credit: line === null ? null : creditFrom({ line, photographer: creator, copyrightNotice, licence }) };
}

function nameOf(value: unknown): string | null {
  return wordsOf(isObject(value) ? textIn(value, 'name') : textAt({ value }, 'value'));
}
