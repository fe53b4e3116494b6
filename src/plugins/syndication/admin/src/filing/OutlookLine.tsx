import { Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { IntakeOutlook } from '../../../contracts/paste';
import { useSay } from '../translations/say';
import { DraftLink } from './DraftLink';
import { OutlookBadge } from './OutlookBadge';

interface OutlookLineProps {
  readonly outlook: IntakeOutlook;
  readonly locale: string | null;
}

/** What filing this story means, and the way to what is on file of it. */
export function OutlookLine({ outlook: { decision, documentId, model }, locale }: OutlookLineProps): JSX.Element {
  const say = useSay();
  return (
    <Flex gap={3} alignItems="center" wrap="wrap">
      <OutlookBadge decision={decision} />
      <Typography variant="pi" textColor="neutral700">
        {say(`outlook.says.${decision}`)}
      </Typography>
      {documentId !== null && model !== null ? (
        <DraftLink model={model} documentId={documentId} locale={locale}>
          {say('outlook.on-file')}
        </DraftLink>
      ) : null}
    </Flex>
  );
}
