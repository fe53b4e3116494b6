import { Badge } from '@strapi/design-system';
import type { JSX, ReactNode } from 'react';

interface ReadableBadgeProps {
  readonly tone: 'success' | 'warning' | 'neutral' | 'secondary';
  readonly children: ReactNode;
}

/** A badge whose words can be read: the design system's own have too little contrast on their ground. */
export function ReadableBadge({ tone, children }: ReadableBadgeProps): JSX.Element {
  return (
    <Badge backgroundColor={tone === 'neutral' ? 'neutral150' : `${tone}100`} textColor="neutral800">
      {children}
    </Badge>
  );
}
