import { Flex } from '@strapi/design-system';
import type { JSX } from 'react';
import type { IntakeNote, Provenance } from '../../../newsroom/intake/reading';
import { useSay } from '../translations/say';
import { isLeftOut } from './left-out';
import { NoteGroup } from './NoteGroup';
import { idOfNote } from './quotes-of';

interface NoteListProps {
  readonly notes: readonly IntakeNote[];
  readonly provenance?: readonly Provenance[];
  /** Notes on one story stand beside its words; those on the whole payload do not. */
  readonly isOfStory?: boolean;
}

/** Notes by what they ask of the editor; what was left out is one group of its own. */
export function NoteList({ notes, provenance = [], isOfStory = false }: NoteListProps): JSX.Element | null {
  const say = useSay();
  if (notes.length === 0) return null;
  const entries = notes.map((note, place) => ({ note, id: isOfStory ? idOfNote(place) : null }));
  const of = (weight: IntakeNote['weight']) => entries.filter(({ note }) => note.weight === weight && !isLeftOut(note));
  const leftOut = entries.filter(({ note }) => isLeftOut(note));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <NoteGroup title={say('notes.refused')} hue="danger" entries={of('refused')} provenance={provenance} />
      <NoteGroup title={say('notes.check')} hue="warning" entries={of('check')} provenance={provenance} />
      <NoteGroup title={say('notes.dropped', { count: leftOut.length })} hue="neutral" entries={leftOut} provenance={provenance} />
      <NoteGroup title={say('notes.info')} hue="neutral" entries={of('info')} provenance={provenance} />
    </Flex>
  );
}
