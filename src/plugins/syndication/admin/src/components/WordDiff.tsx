import { VisuallyHidden } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { WordRun } from '../../../newsroom/story/word-diff';
import { useSay } from '../translations/say';
import { foldSame } from './fold-same';

/** What became of a text: added words underlined, removed ones struck through, and said so to those who do not see it. */
export function WordDiff({ runs }: { runs: readonly WordRun[] }): JSX.Element {
  const say = useSay();
  return (
    <Text>
      {foldSame(runs).map(({ kind, words }, place) => {
        switch (kind) {
          case 'same':
            return <span key={place}>{words}</span>;
          case 'added':
            return (
              <ins key={place}>
                <VisuallyHidden>{say('diff.added')}</VisuallyHidden>
                {words}
              </ins>
            );
          case 'removed':
            return (
              <del key={place}>
                <VisuallyHidden>{say('diff.removed')}</VisuallyHidden>
                {words}
              </del>
            );
        }
      })}
    </Text>
  );
}

const Text = styled.p`
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: ${({ theme }) => theme.lineHeights[5]};
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  del + ins {
    margin-left: 2px;
  }

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
    font-weight: 600;
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
`;
