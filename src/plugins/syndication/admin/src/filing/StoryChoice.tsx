import { Box, Button, Checkbox, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState, type JSX } from 'react';
import { styled } from 'styled-components';
import type { ReadPasteAnswer } from '../../../contracts/paste';
import { useSay } from '../translations/say';
import { StoryRow } from './StoryRow';

interface StoryChoiceProps {
  readonly answer: ReadPasteAnswer;
  readonly locale: string | null;
  readonly shown: number;
  readonly isBusy: boolean;
  readonly onShow: (place: number) => void;
  readonly onFile: (places: readonly number[]) => void;
}

/** The stories of a feed: all are chosen until the editor leaves some out. */
export function StoryChoice({ answer: { reading, outlooks }, locale, shown, isBusy, onShow, onFile }: StoryChoiceProps): JSX.Element {
  const say = useSay();
  const places = reading.stories.map((_, place) => place);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [drawn, setDrawn] = useState(STEP);
  const chosen = places.filter((place) => !left.has(place));
  const choose = (place: number, isChosen: boolean) => setLeft(new Set(isChosen ? [...left].filter((other) => other !== place) : [...left, place]));
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6} data-creditline="stories">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4}>
          <Typography tag="h2" variant="beta">
            {say('choice.heading', { count: places.length })}
          </Typography>
          <Button disabled={isBusy || chosen.length === 0} onClick={() => onFile(chosen)}>
            {say('paste.file-many', { count: chosen.length })}
          </Button>
        </Flex>
        <Checkbox checked={left.size === 0 ? true : chosen.length === 0 ? false : 'indeterminate'} onCheckedChange={(isChosen) => setLeft(new Set(isChosen === true ? [] : places))}>
          {say('choice.all')}
        </Checkbox>
        <List>
          {reading.stories.slice(0, drawn).map((read, place) => (
            <StoryRow
              key={place}
              place={place}
              read={read}
              outlook={outlooks[place] ?? null}
              locale={locale}
              isChosen={!left.has(place)}
              isShown={place === shown}
              onChoose={(isChosen) => choose(place, isChosen)}
              onShow={() => onShow(place)}
            />
          ))}
        </List>
        {drawn < places.length ? <TextButton onClick={() => setDrawn(drawn + STEP)}>{say('choice.more', { count: Math.min(STEP, places.length - drawn) })}</TextButton> : null}
      </Flex>
    </Box>
  );
}

/** Rows drawn at once: a wire's day has thousands. */
const STEP = 100;

const List = styled.ul`
  max-height: 36rem;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
