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
      return <>{name}</>;
  }
}
