import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { TermsAnswer } from '../../../contracts/terms';
import { useSay } from '../translations/say';
import type { TermsDesk } from './use-terms';

interface ReachNoticeProps extends Pick<TermsAnswer, 'published'>, Pick<TermsDesk, 'hiding' | 'isBusy'> {
  readonly kind: 'story' | 'source';
  readonly onUndo: (before: NonNullable<TermsDesk['hiding']>['before']) => void;
}

/** What the rules reach, in numbers; and what the last decision took from readers, with the way back. */
export function ReachNotice({ kind, published, hiding, isBusy, onUndo }: ReachNoticeProps): JSX.Element {
  const say = useSay();
  const { stories, hidden } = published;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-creditline="reach">
      <Typography textColor="neutral800">
        {say(`terms.reach.${kind}`, { count: stories })} {hidden > 0 ? say(`terms.reach.hidden.${kind}`, { count: hidden }) : ''}
      </Typography>
      {hiding === null ? null : (
        <Box role="alert" padding={3} background="danger100" borderColor="danger200" hasRadius>
          <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
            <Typography fontWeight="bold" textColor="danger700">
              {say(`terms.hiding.${kind}`, { count: hiding.stories })}
            </Typography>
            <Button size="S" variant="danger-light" disabled={isBusy} onClick={() => onUndo(hiding.before)}>
              {say('terms.hiding.undo')}
            </Button>
          </Flex>
        </Box>
      )}
    </Flex>
  );
}
