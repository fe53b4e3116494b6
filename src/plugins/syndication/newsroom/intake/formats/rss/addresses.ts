import { readAddress, type Url } from '../../../story/address';
import { cleanText } from '../../../story/clean-text';
import type { FeedLevel } from '../../feeds/feed-level';
import { attribute, textOf, type MarkupElement } from '../../markup/markup';
import { baseIn, resolveAddress } from '../../markup/web-base';
import { state, type StatedField, type Statement } from '../../state';

/** Where an item stands on the web: a canonical link before the item's own; the guid where it is a permalink. */
export function stateAddresses(element: MarkupElement, { children, rule }: FeedLevel, base: Url | null): readonly (StatedField<'source.address'> | null)[] {
  const linked = (rel: string) => children('atom:link').filter((link) => (attribute(link, 'rel') ?? 'alternate').toLowerCase() === rel).map((link) => at(attribute(link, 'href'), base, `${rule}/atom:link[${rel}]`, link));
  return [
    ...linked('canonical'),
    ...children('feedburner:origLink').map((link) => at(textOf(link), base, `${rule}/feedburner:origLink`, link)),
    ...children('link').map((link) => at(textOf(link) ?? attribute(link, 'href'), base, `${rule}/link`, link)),
    ...linked('alternate'),
    ...children('guid').filter(isPermaLink).map((guid) => state('source.address', readAddress(textOf(guid) ?? ''), `${rule}/guid`)),
    state('source.address', readAddress(aboutOf(element) ?? ''), `${rule}/@rdf:about`),
    ...children('prism:url').map((link) => at(textOf(link), base, `${rule}/prism:url`, link)),
  ];
}

/** The guid identifies all versions of a story, permalink or not; in RSS 1.0 `rdf:about` does. */
export function stateIdentity(element: MarkupElement, { children, rule }: FeedLevel, address: Url | null): readonly Statement[] {
  const named = (stated: string | null, place: string) => {
    const value = stated === null ? null : cleanText(stated).trim();
    return state('identity', value === null || value === '' ? null : { scheme: 'guid', value }, `${rule}/${place}`, value);
  };
  return [
    ...children('guid').map((guid) => named(textOf(guid), 'guid')),
    named(aboutOf(element), '@rdf:about'),
    ...['atom:id', 'dc:identifier', 'dcterms:identifier'].map((name) => named(textOf(children(name)[0] ?? null), name)),
    state('identity', address === null ? null : { scheme: 'url', value: address }, `${rule}/link`, address),
  ];
}

function at(stated: string | null, base: Url | null, rule: string, place: MarkupElement): StatedField<'source.address'> | null {
  return state('source.address', resolveAddress(stated, baseIn([place], base)), rule, stated);
}

const aboutOf = (element: MarkupElement): string | null => attribute(element, 'rdf:about') ?? attribute(element, 'about');

/** A guid is a permalink unless it says that it is none (RSS 2.0); many feeds write the attribute in small letters. */
function isPermaLink(guid: MarkupElement): boolean {
  const stated = Object.entries(guid.attributes).find(([name]) => name.toLowerCase() === 'ispermalink')?.[1];
  return stated?.trim().toLowerCase() !== 'false';
}
