import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef, type JSX } from 'react';
import { styled } from 'styled-components';
import { useSay } from '../translations/say';
import type { Stretch } from './marked-text';
import { OriginalText } from './OriginalText';
import { idOfWords, type ReadQuote } from './quotes-of';
import { useReadingDesk } from './reading-desk';
import { useSelectedWords } from './use-selected-words';
import { WordTools } from './WordTools';

interface OriginalProps {
  readonly stretches: readonly Stretch[];
  readonly quotes: readonly ReadQuote[];
  readonly isLong: boolean;
}

/** The text as it arrived, with what was read from it marked. It stays in sight while the fields are gone through. */
export function Original({ stretches, quotes, isLong }: OriginalProps): JSX.Element {
  const say = useSay();
  const { shown, take } = useReadingDesk();
  const pane = useRef<HTMLDivElement>(null);
  useSelectedWords(pane, take);
  // A story of a feed starts somewhere below.
  useEffect(() => scrollTo(pane.current, `mark[data-ids~="${idOfWords(0)}"]`), []);
  useEffect(() => {
    if (shown) scrollTo(pane.current, `mark[data-ids~="${CSS.escape(shown.id)}"]`);
  }, [shown]);
  return (
    <Card tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6} data-creditline="original">
        <Typography tag="h2" variant="beta">
          {say('original.heading')}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('original.hint')}
        </Typography>
        <WordTools />
        <Pane ref={pane} role="region" aria-label={say('original.label')} tabIndex={0}>
          <OriginalText stretches={stretches} quotes={quotes} isLong={isLong} />
        </Pane>
    </Card>
  );
}

/** Within the pane alone: the page with the fields stays where it is. */
function scrollTo(pane: HTMLElement | null, wanted: string): void {
  const mark = pane?.querySelector(wanted);
  if (!pane || !mark) return;
  pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}

const Card = styled(Box)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  position: sticky;
  /* Under the header that stays when the page is scrolled. */
  top: 7.2rem;
  max-height: max(calc(100vh - 8.8rem), 48rem);
`;

const Pane = styled.div`
  min-height: 12rem;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
