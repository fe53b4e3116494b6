import type { JSX, MouseEvent } from 'react';
import { styled } from 'styled-components';

/**
 * The one place in the admin that inserts markup: it is made by our escaping renderer, never by an author.
 * Its links open beside the form, which may hold words that are not saved yet.
 */
export function BlockMarkup({ html }: { html: string }): JSX.Element {
  return <Foot onClick={openBeside} dangerouslySetInnerHTML={{ __html: html }} />;
}

function openBeside(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener,noreferrer');
}

/** Set small under a rule, as the foot of a news page sets it. */
const Foot = styled.div`
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: ${({ theme }) => theme.lineHeights[4]};
  color: ${({ theme }) => theme.colors.neutral800};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral300};
  padding-top: ${({ theme }) => theme.spaces[2]};
  overflow-wrap: anywhere;

  p + p {
    margin-top: ${({ theme }) => theme.spaces[2]};
  }

  .attribution-legal-notice {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
