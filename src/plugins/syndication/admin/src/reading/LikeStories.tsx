import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { LikeStory } from '../../../contracts/paste';
import { WordDiff } from '../components/WordDiff';
import { DraftLink } from '../filing/DraftLink';
import { useSay } from '../translations/say';

/** Stories on file that say much the same, from another source or lightly edited. The editor decides; nothing is merged. */
export function LikeStories({ like, locale }: { like: readonly LikeStory[]; locale: string | null }): JSX.Element | null {
  const say = useSay();
  if (like.length === 0) return null;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4} data-creditline="like">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" fontWeight="bold" textColor="neutral800">
          {say('like.heading')}
        </Typography>
        {like.map(({ model, documentId, headline, containment, diff }) => (
          <Box key={documentId}>
            <DraftLink model={model} documentId={documentId} locale={locale}>
              {headline ?? say('like.headline-missing')}
            </DraftLink>
            <Typography tag="p" variant="pi" textColor="neutral800">
              {say('like.says', { percent: Math.round(containment * 100) })}
            </Typography>
            <Comparison>
              <summary>{say('like.diff')}</summary>
              <WordDiff runs={diff} />
            </Comparison>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}

const Comparison = styled.details`
  margin-top: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  summary {
    cursor: pointer;
  }

  p {
    margin-top: ${({ theme }) => theme.spaces[2]};
    padding: ${({ theme }) => theme.spaces[3]};
    max-height: 40rem;
    overflow-y: auto;
    background: ${({ theme }) => theme.colors.neutral0};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;
