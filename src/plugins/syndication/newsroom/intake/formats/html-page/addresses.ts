import { hostOf, type Url } from '../../../story/address';
import { isObject, textAt } from '../../json/json-value';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, Payload } from '../../reading';
import { state, type Statement } from '../../state';
import { thingsAt } from './linked-data';
import { resolve, textIn, type Page } from './page';
import { metaNamed } from './page-meta';

/** Where the story stands, where our desk took it from, and by what it is known. */
export function addresses(page: Page, payload: Payload): readonly Statement[] {
  const stated = canonical(page, payload);
  const [best] = stated;
  const from = payload.address ?? resolve(metaNamed(page.meta, 'og:url'), page.base) ?? best?.address ?? null;
  return [
    ...stated.map(({ rule, address }) => state('source.address', address, rule)),
    state('source.retrievedFrom', from === null ? null : hostOf(from), 'html-page:address', from),
    best ? state('identity', { scheme: 'url', value: best.address }, best.rule, best.address) : null,
  ];
}

/** Addresses of other pages that this one names as its source; for the editor. */
export function originalNotes(page: Page, payload: Payload): readonly IntakeNote[] {
  const own = new Set(canonical(page, payload).map(({ address }) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')));
  const named = ['original-source', 'syndication-source'].flatMap((name) => page.meta.named.get(name) ?? []);
  const others = named.map((address) => resolve(address, page.base)).filter((address) => address !== null && !own.has(address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')));
  return [...new Set(others)].map((quote) => intakeNote('html-page:original-source', 'check', { code: 'address-of-another' }, quote));
}

interface StatedAddress {
  readonly rule: string;
  readonly address: Url;
}

function canonical(page: Page, payload: Payload): readonly StatedAddress[] {
  const described = page.described.flatMap(({ where, thing }) => [
    [`${where}:url`, textIn(thing, 'url')] as const,
    ...thingsAt(page.linked, thing, 'mainEntityOfPage').map((value) => [`${where}:mainEntityOfPage`, isObject(value) ? (textAt(value, '@id') ?? textAt(value, 'url')) : textAt({ value }, 'value')] as const),
  ]);
  const stated: readonly (readonly [string, string | null])[] = [
    ['link:canonical', page.meta.links.get('canonical')?.[0] ?? null],
    ['meta:og:url', metaNamed(page.meta, 'og:url')],
    ...described.filter(([, value]) => value !== null && /[/.]/.test(value)),
    ['payload', payload.address ?? null],
  ];
  const read = stated.flatMap(([rule, value]) => {
    const address = resolve(value, page.base);
    return address === null ? [] : [{ rule: `html-page:${rule}`, address }];
  });
  // A home page is nobody's story, though careless templates name it as canonical.
  return read.filter(({ address }) => !isHome(address)).concat(read.filter(({ address }) => isHome(address))).slice(0, 5);
}

function isHome(address: Url): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
