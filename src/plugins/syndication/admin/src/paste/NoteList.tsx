import { Flex } from '@strapi/design-system';
import type { JSX } from 'react';
import type { IntakeNote } from '../../../newsroom/intake/reading';
import { useSay } from '../translations/say';
import { NoteGroup } from './NoteGroup';

/** Notes by what they ask of the editor; what was left out is one group of its own. */
export function NoteList({ notes }: { notes: readonly IntakeNote[] }): JSX.Element | null {
  const say = useSay();
  if (notes.length === 0) return null;
  const of = (weight: IntakeNote['weight']) => notes.filter((note) => note.weight === weight && !isDropped(note));
  const dropped = notes.filter(isDropped);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <NoteGroup title={say('notes.refused')} hue="danger" notes={of('refused')} />
      <NoteGroup title={say('notes.check')} hue="warning" notes={of('check')} />
      <NoteGroup title={say('notes.dropped', { count: dropped.length })} hue="neutral" notes={dropped} />
      <NoteGroup title={say('notes.info')} hue="neutral" notes={of('info')} />
    </Flex>
  );
}

/** Rules are named by their verb; one that drops and wants to be checked stays among those to check. */
function isDropped({ rule, weight }: IntakeNote): boolean {
  return weight === 'info' && rule.startsWith('drop-');
}
