import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, Information, WarningCircle } from '@strapi/icons';
import { forwardRef } from 'react';
import type { DutyAnswer } from '../../../contracts/check-article';
import { useSay } from '../translations/say';

interface VerdictProps {
  readonly duties: readonly DutyAnswer[] | null;
  readonly isAsking: boolean;
}

/**
 * Green, amber, red, or not known yet: in words and a sign too, not by colour alone. Read aloud when it changes; the focus comes here
 * when a button that mended something is gone.
 */
export const Verdict = forwardRef<HTMLDivElement, VerdictProps>(function Verdict({ duties, isAsking }, ref) {
  const say = useSay();
  const { hue, Sign, words } = verdictOn(duties, say);
  return (
    <Flex
      ref={ref}
      tabIndex={-1}
      role="status"
      aria-live="polite"
      gap={2}
      padding={2}
      hasRadius
      background={`${hue}100`}
      borderColor={`${hue}200`}
      style={{ opacity: isAsking && duties !== null ? 0.6 : 1 }}
    >
      <Flex color={`${hue}600`} shrink={0}>
        <Sign aria-hidden width="1.6rem" height="1.6rem" />
      </Flex>
      <Typography variant="omega" fontWeight="bold" textColor={`${hue}700`}>
        {words}
      </Typography>
    </Flex>
  );
});

function verdictOn(duties: readonly DutyAnswer[] | null, say: ReturnType<typeof useSay>) {
  if (duties === null) return { hue: 'neutral', Sign: Clock, words: say('panel.asking') } as const;
  const held = duties.reduce((count, { holds }) => count + holds.length, 0);
  if (held > 0) return { hue: 'danger', Sign: WarningCircle, words: say('panel.held', { count: held }) } as const;
  const looks = duties.filter(({ state }) => state === 'check').length;
  if (looks > 0) return { hue: 'warning', Sign: Information, words: say('panel.look', { count: looks }) } as const;
  return { hue: 'success', Sign: CheckCircle, words: say('panel.clear') } as const;
}
