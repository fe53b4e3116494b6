import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import { useEffect, useRef, type JSX } from 'react';
import { useSayRefusal } from '../api/use-say-refusal';
import { LikeStories } from '../reading/LikeStories';
import { useSay } from '../translations/say';
import type { Undo } from '../undo/undo-filing';
import { DraftLink } from './DraftLink';
import type { FiledStory } from './filed-story';

interface FiledRowProps {
  readonly filed: FiledStory;
  readonly locale: string | null;
  /** What became of the wish to undo it; `null`: nobody wished. */
  readonly undo: Undo | null;
  /** `null` where there is nothing to undo, or nobody may. */
  readonly onUndo: (() => void) | null;
}

/** One story that was filed, or why it was not; and the way to take that back. */
export function FiledRow({ filed: { story, outcome, model, documentId, headline: read, reason, details, like }, locale, undo, onUndo }: FiledRowProps): JSX.Element {
  const say = useSay();
  const sayRefusal = useSayRefusal();
  const words = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);
  // The button that was pressed is gone: the answer to it comes next, and is read aloud.
  useEffect(() => {
    if (!wasPressed.current || undo === null || undo === 'undoing') return;
    wasPressed.current = false;
    words.current?.focus();
  }, [undo]);
  const { hue, Sign } = undo === 'undone' ? UNDONE : signOf(outcome);
  const headline = read ?? say('filed.no-headline', { number: story + 1 });
  const press = () => {
    wasPressed.current = true;
    onUndo?.();
  };
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderStyle="solid" borderWidth="0 0 1px 0" borderColor="neutral150" data-outcome={outcome} data-undo={undo ?? undefined}>
      <Flex gap={3} alignItems="flex-start">
        <Flex color={`${hue}600`} shrink={0} paddingTop={1}>
          <Sign aria-hidden width="1.6rem" height="1.6rem" />
        </Flex>
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
          {documentId === null || undo === 'undone' ? (
            <Typography textColor="neutral800">{headline}</Typography>
          ) : (
            <DraftLink model={model} documentId={documentId} locale={locale}>
              {headline}
            </DraftLink>
          )}
          <Typography ref={words} tag="p" tabIndex={-1} style={{ outline: 'none' }} variant="pi" textColor="neutral700">
            {undo === null ? `${say(`filed.${outcome}`)} ${reason === null ? '' : sayRefusal(reason, details)}` : say(`undo.${undo}`)}
          </Typography>
          <LikeStories like={like} locale={locale} />
        </Flex>
        {onUndo === null ? null : (
          <TextButton aria-label={`${say('undo.action')}: ${headline}`} onClick={press}>
            {say('undo.action')}
          </TextButton>
        )}
      </Flex>
    </Box>
  );
}

const UNDONE = { hue: 'neutral', Sign: Information } as const;

function signOf(outcome: FiledStory['outcome']) {
  switch (outcome) {
    case 'new':
    case 'newer-version':
      return { hue: 'success', Sign: CheckCircle } as const;
    case 'offered':
    case 'duplicate':
    case 'stale-version':
      return { hue: 'neutral', Sign: Information } as const;
    case 'kill':
    case 'kill-before-arrival':
    case 'dead':
      return { hue: 'warning', Sign: WarningCircle } as const;
    case 'failed':
      return { hue: 'danger', Sign: WarningCircle } as const;
  }
}
