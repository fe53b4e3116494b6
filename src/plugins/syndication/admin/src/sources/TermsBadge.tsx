import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { SourceAnswer } from '../../../contracts/sources';
import { ReadableBadge } from '../components/ReadableBadge';
import { useSay } from '../translations/say';

/** Whether somebody confirmed the terms of a source. */
export function TermsBadge({ terms: { confirmed, proposed } }: Pick<SourceAnswer, 'terms'>): JSX.Element {
  const say = useSay();
  if (proposed > 0) return <ReadableBadge tone="warning">{say('sources.terms.unconfirmed', { count: proposed })}</ReadableBadge>;
  if (confirmed > 0) return <ReadableBadge tone="success">{say('sources.terms.confirmed', { count: confirmed })}</ReadableBadge>;
  return <Typography textColor="neutral600">{say('sources.terms.none')}</Typography>;
}
