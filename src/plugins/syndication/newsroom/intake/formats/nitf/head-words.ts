import { childrenOf, textOf, type MarkupElement, type MarkupNode } from '../../markup/markup';

/**
 * The words of a `byline` as a reader sees them: AP writes `By BERTA COHN<byttl>AP Business Writer</byttl>` without a space, and the
 * title must not become part of the name.
 */
export function bylineWords(byline: MarkupElement): string | null {
  return joined(byline.children, (child) => (child === 'byttl' || child === 'location' || child === 'virtloc' ? ', ' : ' '));
}

/** The words of a `dateline`: `Norden`, or place, state and country apart, or prose with its date. */
export function datelineWords(dateline: MarkupElement): string | null {
  const [location] = childrenOf(dateline, 'location');
  const isProse = dateline.children.some((node) => typeof node === 'string' && node.trim() !== '');
  if (isProse || location === undefined) return joined(dateline.children, () => ' ');
  const place = joined(location.children, () => ', ');
  const day = childrenOf(dateline, 'story.date').map((date) => textOf(date))[0] ?? null;
  return place === null || day === null ? place : `${place}, ${day}`;
}

/** Far above any line of a head: what is longer is no line, and is not taken. */
const LONGEST = 1000;

function joined(nodes: readonly MarkupNode[], jointBefore: (name: string) => string): string | null {
  let line = '';
  let last = '';
  for (const node of nodes) {
    const words = textOf(node);
    if (words === null) continue;
    if (line.length > LONGEST) break;
    const name = typeof node === 'string' ? '' : node.name;
    const joint = name === 'person' && last === 'person' ? ', ' : jointBefore(name);
    line += line === '' || /^[,.;:]/.test(words) ? words : `${/[,;:–—-]$/.test(line) ? ' ' : joint}${words}`;
    last = name;
  }
  return line === '' ? null : line;
}
