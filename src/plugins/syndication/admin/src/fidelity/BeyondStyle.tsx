import { Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { WordChange } from '../../../newsroom/rights/fidelity/fidelity';
import { useSay, type Say } from '../translations/say';

/** The changes that a source which forbids edits would not accept. */
export function BeyondStyle({ changes }: { changes: readonly WordChange[] }): JSX.Element | null {
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={say('fidelity.beyond')}>
      <Typography tag="h3" variant="delta">
        {say('fidelity.beyond')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} style={AS_A_LIST}>
        {changes.map((change, place) => (
          <Typography key={place} tag="li" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {sayChange(change, say)}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}

function sayChange({ before, after }: WordChange, say: Say): string {
  if (before === '') return say('fidelity.change.added', { after });
  return after === '' ? say('fidelity.change.removed', { before }) : say('fidelity.change.replaced', { before, after });
}

const AS_A_LIST = { listStyle: 'disc', paddingInlineStart: '2rem' } as const;
