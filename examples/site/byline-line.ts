import type { ListedStory } from './story';

/** Who made the story: the printed line, word for word, else one made of the names in their order; `null` without any. */
export function bylineLine({ bylineLine: printed, bylines }: ListedStory): string | null {
  if (printed !== null && printed.trim() !== '') return printed;
  const parts = OPENINGS.flatMap(([role, opening]) => {
    const names = bylines.filter((entry) => entry.role === role).flatMap(({ name, byline }) => name ?? byline?.name ?? []);
    return names.length === 0 ? [] : [`${opening} ${LIST.format(names)}`];
  });
  const line = parts.join('; ');
  return line === '' ? null : line.charAt(0).toUpperCase() + line.slice(1);
}

const OPENINGS = [
  ['words', 'by'],
  ['pictures', 'pictures by'],
  ['additional-reporting', 'additional reporting by'],
] as const;
const LIST = new Intl.ListFormat('en-GB');
