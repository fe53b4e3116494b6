import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { IntakeNote, Provenance } from '../../../newsroom/intake/reading';
import { useSay } from '../translations/say';
import { CandidateList } from './CandidateList';
import { candidatesOf } from './candidates';
import { Quote } from './Quote';
import { sayNoteIn } from './say-note-in';

interface NoteGroupProps {
  readonly title: string;
  readonly hue: 'danger' | 'warning' | 'neutral';
  readonly entries: readonly { readonly note: IntakeNote; readonly id: string | null }[];
  readonly provenance: readonly Provenance[];
}

/** Notes of one weight: the reason, the words that it is about, and what they could be instead. */
export function NoteGroup({ title, hue, entries, provenance }: NoteGroupProps): JSX.Element | null {
  const say = useSay();
  if (entries.length === 0) return null;
  return (
    <Box background={`${hue}100`} borderColor={`${hue}200`} hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h3" fontWeight="bold" textColor={hue === 'danger' ? 'danger700' : 'neutral800'}>
          {title}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {entries.map(({ note, id }, place) => (
            <Entry key={place} data-reads={id ?? undefined} tabIndex={-1}>
              <Typography tag="p" textColor="neutral800">
                {sayNoteIn(say, note)}
              </Typography>
              {note.quote === null ? null : <Quote id={id} words={note.quote} rule={note.rule} />}
              {id === null ? null : <CandidateList candidates={candidatesOf(note, provenance)} />}
            </Entry>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}

const Entry = styled.li`
  &:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;
