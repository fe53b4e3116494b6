import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FiledStory } from '../filing/filed-story';
import { useSay, type MessageKey } from '../translations/say';
import type { Undo } from '../undo/undo-filing';

/** What became of many stories, counted. */
export function CountedOutcomes({ filed, undos }: { filed: readonly FiledStory[]; undos: Readonly<Record<string, Undo>> }): JSX.Element {
  const say = useSay();
  const counted = new Map<MessageKey, number>();
  for (const one of filed) {
    const key = one.documentId !== null && undos[one.documentId] === 'undone' ? 'line.undone' : keyOf(one.outcome);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return (
    <Typography tag="p" textColor="neutral800">
      {[...counted].map(([key, count]) => `${count} ${say(key)}`).join(', ')}
    </Typography>
  );
}

function keyOf(outcome: FiledStory['outcome']): MessageKey {
  switch (outcome) {
    case 'new':
    case 'newer-version':
      return 'arrivals.filed';
    case 'offered':
      return 'arrivals.offered';
    case 'kill':
    case 'kill-before-arrival':
      return 'arrivals.killed';
    case 'duplicate':
    case 'stale-version':
    case 'dead':
      return 'arrivals.unchanged';
    case 'failed':
      return 'arrivals.failed';
  }
}
