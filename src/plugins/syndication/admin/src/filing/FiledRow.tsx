import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import type { JSX } from 'react';
import type { FiledStoryAnswer } from '../../../contracts/paste';
import { useSayRefusal } from '../api/use-say-refusal';
import { LikeStories } from '../reading/LikeStories';
import { useSay } from '../translations/say';
import { DraftLink } from './DraftLink';

/** One story that was filed, or why it was not. */
export function FiledRow({ filed: { story, outcome, model, documentId, read, reason, details, like }, locale }: { filed: FiledStoryAnswer; locale: string | null }): JSX.Element {
  const say = useSay();
  const sayRefusal = useSayRefusal();
  const { hue, Sign } = signOf(outcome);
  const headline = read.story.headline ?? say('filed.no-headline', { number: story + 1 });
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderStyle="solid" borderWidth="0 0 1px 0" borderColor="neutral150" data-outcome={outcome}>
      <Flex gap={3} alignItems="flex-start">
        <Flex color={`${hue}600`} shrink={0} paddingTop={1}>
          <Sign aria-hidden width="1.6rem" height="1.6rem" />
        </Flex>
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
          {documentId === null ? (
            <Typography textColor="neutral800">{headline}</Typography>
          ) : (
            <DraftLink model={model} documentId={documentId} locale={locale}>
              {headline}
            </DraftLink>
          )}
          <Typography variant="pi" textColor="neutral700">
            {say(`filed.${outcome}`)} {reason === null ? null : sayRefusal(reason, details)}
          </Typography>
          <LikeStories like={like} locale={locale} />
        </Flex>
      </Flex>
    </Box>
  );
}

function signOf(outcome: FiledStoryAnswer['outcome']) {
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
