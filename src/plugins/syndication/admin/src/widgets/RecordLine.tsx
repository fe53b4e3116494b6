import { Flex, Link, Typography } from '@strapi/design-system';
import type { JSX, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { draftAddress } from '../paste/draft-address';
import { useSay } from '../translations/say';

interface RecordLineProps {
  readonly record: { readonly model: string; readonly documentId: string; readonly locale: string | null };
  /** What it is called; `null` for a story without a headline. */
  readonly name: string | null;
  readonly children: ReactNode;
}

/** A record on file, with a link to where it is edited in its language, and what is to be said of it. */
export function RecordLine({ record, name, children }: RecordLineProps): JSX.Element {
  const say = useSay();
  const { model, documentId, locale } = record;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-document={documentId}>
      <Link tag={RouterLink} to={draftAddress(model, documentId, locale)}>
        {name ?? say('like.headline-missing')}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {children}
      </Typography>
    </Flex>
  );
}
