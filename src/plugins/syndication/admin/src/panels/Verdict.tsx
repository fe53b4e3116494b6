import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import type { JSX } from 'react';
import type { HoldAnswer } from '../../../contracts/hold';
import { useSay } from '../translations/say';

/** Green, red, or not known yet: in words and a sign too, not by colour alone. Read aloud when it changes. */
export function Verdict({ holds, isAsking }: { holds: readonly HoldAnswer[] | null; isAsking: boolean }): JSX.Element {
  const say = useSay();
  const { hue, Sign, words } = verdictOn(holds, say);
  return (
    <Flex
      role="status"
      aria-live="polite"
      gap={2}
      padding={2}
      hasRadius
      background={`${hue}100`}
      borderColor={`${hue}200`}
      style={{ opacity: isAsking && holds !== null ? 0.6 : 1 }}
    >
      <Flex color={`${hue}600`} shrink={0}>
        <Sign aria-hidden width="1.6rem" height="1.6rem" />
      </Flex>
      <Typography variant="omega" fontWeight="bold" textColor={`${hue}700`}>
        {words}
      </Typography>
    </Flex>
  );
}

function verdictOn(holds: readonly HoldAnswer[] | null, say: ReturnType<typeof useSay>) {
  if (holds === null) return { hue: 'neutral', Sign: Clock, words: say('panel.asking') } as const;
  if (holds.length === 0) return { hue: 'success', Sign: CheckCircle, words: say('panel.clear') } as const;
  return { hue: 'danger', Sign: WarningCircle, words: say('panel.held', { count: holds.length }) } as const;
}
