import { Link } from '@strapi/design-system';
import type { JSX, ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import { draftAddress } from '../paste/draft-address';

interface DraftLinkProps {
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly children: ReactNode;
}

/** A story on file, beside this page: nobody loses a reading by looking at it. */
export function DraftLink({ model, documentId, locale, children }: DraftLinkProps): JSX.Element {
  return (
    <Link href={useHref(draftAddress(model, documentId, locale))} isExternal>
      {children}
    </Link>
  );
}
