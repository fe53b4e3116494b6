import { Typography } from '@strapi/design-system';
import type { JSX, MouseEvent } from 'react';
import { styled } from 'styled-components';
import { useSay } from '../translations/say';
import { useReadingDesk } from './reading-desk';
import { shortened } from './shortened';

interface QuoteProps {
  /** The name of these words on both sides; `null` where the original is not shown. */
  readonly id: string | null;
  readonly words: string;
  readonly rule: string;
}

/** Words of the payload, and the rule that took them: a way to the place where they stand, where that was found. */
export function Quote({ id, words, rule }: QuoteProps): JSX.Element {
  const say = useSay();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {id === null ? <q>{shortened(words)}</q> : <Shown id={id} words={words} />} — {say(rule === 'editor' ? 'reading.corrected' : 'reading.from', { rule })}
    </Typography>
  );
}

function Shown({ id, words }: { id: string; words: string }): JSX.Element {
  const say = useSay();
  const { isInOriginal, show } = useReadingDesk();
  if (!isInOriginal(id)) return <q>{shortened(words)}</q>;
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    show(id);
  };
  return (
    <Way type="button" title={say('original.show')} onClick={press}>
      <q>{shortened(words)}</q>
    </Way>
  );
}

const Way = styled.button`
  display: inline;
  padding: 0;
  border: 0;
  background: none;
  font: inherit;
  color: ${({ theme }) => theme.colors.primary600};
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
