import type { JSX } from 'react';
import { useSay } from '../translations/say';

/** The format that a payload was read in: wires and feeds have names, a page and a text have words. */
export function FormatName({ name }: { name: string }): JSX.Element {
  const say = useSay();
  switch (name) {
    case 'html-page':
      return <>{say('format.page')}</>;
    case 'page-text':
      return <>{say('format.text')}</>;
    default:
      return <>{NAMES[name] ?? name}</>;
  }
}

/** As those who made the formats write them. */
const NAMES: Readonly<Record<string, string>> = {
  'anpa-1312': 'ANPA 1312',
  'ap-media-api': 'AP Media API',
  atom: 'Atom',
  'dpa-digitalwires': 'dpa digitalwires',
  'iptc-7901': 'IPTC 7901',
  'json-feed': 'JSON Feed',
  'newsml-1.2': 'NewsML 1.2',
  'newsml-g2': 'NewsML-G2',
  ninjs: 'ninjs',
  nitf: 'NITF',
  rss: 'RSS',
  wordpress: 'WordPress',
};
