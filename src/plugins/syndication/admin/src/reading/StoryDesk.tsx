import { Flex, Grid } from '@strapi/design-system';
import { useCallback, useEffect, useMemo, useState, type JSX } from 'react';
import type { FieldCorrection, IntakeOutlook } from '../../../contracts/paste';
import type { ReadStory, StoryField } from '../../../newsroom/intake/reading';
import { markedText } from './marked-text';
import { Original } from './Original';
import { quotesOf } from './quotes-of';
import { ReadingDeskContext, type ReadingDesk } from './reading-desk';
import { StoryCard } from './StoryCard';
import { indexWords } from './word-index';

interface StoryDeskProps {
  readonly text: string;
  readonly read: ReadStory;
  readonly isOneOfSeveral: boolean;
  readonly outlook: IntakeOutlook | null;
  readonly locale: string | null;
  readonly corrections: readonly FieldCorrection[];
  readonly isBusy: boolean;
  readonly onCorrect: (field: StoryField, words: string | null) => void;
  readonly onUndo: (field: StoryField) => void;
}

/** One story beside the original: on the left where its words stand, on the right what they became. */
export function StoryDesk({ text, read, isOneOfSeveral, isBusy, onCorrect, onUndo, ...story }: StoryDeskProps): JSX.Element {
  const [shown, show] = useState<ReadingDesk['shown']>(null);
  const [words, take] = useState('');
  const quotes = useMemo(() => quotesOf(read), [read]);
  const index = useMemo(() => indexWords(text), [text]);
  const stretches = useMemo(() => markedText(index, quotes, isOneOfSeveral), [index, quotes, isOneOfSeveral]);
  const inOriginal = useMemo(() => new Set(stretches.flatMap(({ ids }) => ids)), [stretches]);
  // Another reading names its words anew.
  useEffect(() => show(null), [read]);
  const correct = useCallback(
    (field: StoryField, chosen: string | null) => {
      take('');
      // What is still selected would be taken again.
      document.getSelection()?.removeAllRanges();
      onCorrect(field, chosen);
    },
    [onCorrect],
  );
  const desk = useMemo<ReadingDesk>(
    () => ({ shown, isInOriginal: (id) => inOriginal.has(id), show: (id) => show({ id }), words, take, correct, undo: onUndo, isBusy }),
    [shown, inOriginal, words, correct, onUndo, isBusy],
  );
  return (
    <ReadingDeskContext.Provider value={desk}>
      <Grid.Root gap={6}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Original stretches={stretches} quotes={quotes} isLong={text.length > LONG} />
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={6}>
            <StoryCard read={read} {...story} />
          </Flex>
        </Grid.Item>
      </Grid.Root>
    </ReadingDeskContext.Provider>
  );
}

/** From this length on, in characters, what nothing was read from is folded away. */
const LONG = 200_000;
