import { Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { SourceDetailAnswer } from '../../../contracts/sources';
import { useSay } from '../translations/say';

/** What the record of a source says: it lends its stories what they do not say themselves. */
export function SourceFacts({ source }: { source: SourceDetailAnswer }): JSX.Element {
  const say = useSay();
  const { copyrightHolder, hosts, aliases, copyrightNotice, legalNotice, stories } = source;
  const facts = [
    ['sources.holder', copyrightHolder],
    ['sources.hosts', hosts.length === 0 ? null : hosts.join('\n')],
    ['sources.aliases', aliases.length === 0 ? null : aliases.join('\n')],
    ['sources.notice', copyrightNotice],
    ['sources.legal-notice', legalNotice],
    ['sources.stories', say('sources.stories.count', { published: stories.published, held: stories.held })],
  ] as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h2" variant="delta">
        {say('sources.facts')}
      </Typography>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        {facts.map(([label, said]) => (
          <Flex key={label} direction="column" alignItems="stretch" gap={1}>
            <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral600">
              {say(label)}
            </Typography>
            <Typography tag="dd" textColor={said === null ? 'neutral600' : 'neutral800'} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>
              {said ?? say('sources.not-said')}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}
