import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useEffect, useState, type JSX, type ReactNode } from 'react';
import { keyframes, styled } from 'styled-components';
import { useSay } from '../translations/say';

interface WorkingProps {
  readonly label: string;
  /** From 0 to 1, where somebody knows. */
  readonly done?: number;
  readonly action?: ReactNode;
}

/** Work on its way: a bar that fills where it can be counted, and the time it has taken where it cannot. */
export function Working({ label, done, action }: WorkingProps): JSX.Element {
  const say = useSay();
  const seconds = useElapsedSeconds();
  const percent = done === undefined ? null : Math.round(done * 100);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-creditline="working">
      <Flex justifyContent="space-between" gap={4}>
        <Flex gap={2}>
          <Typography fontWeight="bold" textColor="neutral800">
            {label}
          </Typography>
          {seconds > 1 ? (
            <Typography aria-hidden textColor="neutral600">
              {say('working.elapsed', { seconds })}
            </Typography>
          ) : null}
        </Flex>
        {action}
      </Flex>
      {percent === null ? <Moving aria-label={label} /> : <Filling value={percent} aria-valuenow={percent} aria-label={label} />}
    </Flex>
  );
}

function useElapsedSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const started = Date.now();
    const clock = setInterval(() => setSeconds(Math.round((Date.now() - started) / 1000)), 1000);
    return () => clearInterval(clock);
  }, []);
  return seconds;
}

/** The design system draws its bar for a dark ground. */
const Filling = styled(ProgressBar)`
  width: 100%;
  background-color: ${({ theme }) => theme.colors.neutral200};

  > * {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const pass = keyframes`
  from { left: -40%; }
  to { left: 100%; }
`;

/** The design system knows no bar of unknown length. */
const Moving = styled(Filling)`
  > * {
    position: absolute;
    width: 40%;
    /* Its own style stands at zero, outside the bar. */
    transform: none !important;
    animation: ${pass} 1.6s ease-in-out infinite;
  }

  @media (prefers-reduced-motion: reduce) {
    > * {
      width: 100%;
      animation: none;
    }
  }
`;
