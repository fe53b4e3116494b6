import { Checkbox, Flex, TextButton, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { IntakeOutlook } from '../../../contracts/paste';
import type { ReadStory } from '../../../newsroom/intake/reading';
import { useSay } from '../translations/say';
import { DraftLink } from './DraftLink';
import { OutlookBadge } from './OutlookBadge';

interface StoryRowProps {
  readonly place: number;
  readonly read: ReadStory;
  readonly outlook: IntakeOutlook | null;
  readonly locale: string | null;
  readonly isChosen: boolean;
  readonly isShown: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onShow: () => void;
}

/** One story of many: whether it is filed, what that means, what to check. */
export function StoryRow({ place, read: { story, notes }, outlook, locale, isChosen, isShown, onChoose, onShow }: StoryRowProps): JSX.Element {
  const say = useSay();
  const headline = story.headline ?? say('filed.no-headline', { number: place + 1 });
  return (
    <Flex tag="li" gap={4} paddingTop={2} paddingBottom={2} paddingLeft={4} paddingRight={4} background={isShown ? 'primary100' : 'neutral0'} data-story={place}>
      <Checkbox checked={isChosen} aria-label={say('choice.take', { headline })} onCheckedChange={(checked) => onChoose(checked === true)} />
      <Flex direction="column" alignItems="flex-start" flex="1" gap={1}>
        <Typography textColor="neutral800" fontWeight={isShown ? 'bold' : 'regular'} style={{ overflowWrap: 'anywhere' }}>
          {headline}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('choice.checks', { count: notes.filter(({ weight }) => weight === 'check').length })}
        </Typography>
      </Flex>
      {outlook?.documentId && outlook.model !== null ? (
        <DraftLink model={outlook.model} documentId={outlook.documentId} locale={locale}>
          {say('outlook.on-file')}
        </DraftLink>
      ) : null}
      {outlook ? <OutlookBadge decision={outlook.decision} /> : null}
      <TextButton aria-pressed={isShown} aria-label={`${say(isShown ? 'choice.shown' : 'choice.show')}: ${headline}`} onClick={onShow}>
        {say(isShown ? 'choice.shown' : 'choice.show')}
      </TextButton>
    </Flex>
  );
}
