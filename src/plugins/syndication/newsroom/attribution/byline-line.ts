import type { Byline, BylineRole, Writer } from '../story/story';

/**
 * The line that says who made the story. The printed line wins, word for word, where there is one: a desk may set it
 * without touching the writers, which feeds and JSON-LD take from the list. Else it is made of the writers;
 * `''` when there are none.
 */
export function bylineLine({ line, writers }: Byline): string {
  return line !== null && line.trim() !== '' ? line : madeLine(writers);
}

/** `By A`, `By A and B`, `By A, B and C`, without a serial comma (AP Stylebook); `By A; pictures by B; additional reporting by C`. */
function madeLine(writers: readonly Writer[]): string {
  const parts = ROLES.flatMap(([role, opening]) => {
    const names = writers.filter((writer) => writer.role === role).map(({ name }) => name);
    return names.length === 0 ? [] : [`${opening} ${listed(names)}`];
  });
  const line = parts.join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

const ROLES: readonly (readonly [BylineRole, string])[] = [
  ['words', 'by'],
  ['pictures', 'pictures by'],
  ['additional-reporting', 'additional reporting by'],
];

function listed(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
