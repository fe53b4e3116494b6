import type { JSX, KeyboardEvent, ReactNode } from 'react';
import { css, styled } from 'styled-components';
import type { ReadQuote } from './quotes-of';
import { useReadingDesk } from './reading-desk';

interface MarkProps {
  /** The quotations that these words belong to; the first one names them. */
  readonly ids: readonly string[];
  readonly became: ReadQuote['became'];
  readonly name: string;
  /** A quotation may stand in several pieces: the first bears its name and can be reached by keyboard. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

/** Words of the original that became something. Pressing them leads to it. */
export function Mark({ ids, became, name, isFirst, children }: MarkProps): JSX.Element {
  const { shown } = useReadingDesk();
  const go = () => {
    // Words that somebody is selecting are not pressed.
    if (document.getSelection()?.isCollapsed !== false) goToReading(ids[0] ?? '');
  };
  const goByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    goToReading(ids[0] ?? '');
  };
  return (
    <Words
      data-ids={ids.join(' ')}
      data-name={isFirst ? name : undefined}
      $became={became}
      $isShown={shown !== null && ids.includes(shown.id)}
      {...(isFirst ? { role: 'button', tabIndex: 0, onKeyDown: goByKey } : {})}
      onClick={go}
    >
      {children}
    </Words>
  );
}

/** What the words became bears their name on the other side. */
function goToReading(id: string): void {
  const place = document.querySelector<HTMLElement>(`[data-reads="${CSS.escape(id)}"]`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

const LOOKS = {
  field: css`
    background: ${({ theme }) => theme.colors.primary100};
    border-bottom: 2px solid ${({ theme }) => theme.colors.primary500};
    --name: ${({ theme }) => theme.colors.primary700};
  `,
  body: css`
    background: transparent;
    border-bottom: 1px solid ${({ theme }) => theme.colors.primary200};
    --name: ${({ theme }) => theme.colors.primary700};
  `,
  check: css`
    background: ${({ theme }) => theme.colors.warning100};
    border-bottom: 2px dashed ${({ theme }) => theme.colors.warning600};
    --name: ${({ theme }) => theme.colors.warning700};
  `,
  'left-out': css`
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral600};
    text-decoration: line-through;
    --name: ${({ theme }) => theme.colors.neutral600};
  `,
  info: css`
    background: ${({ theme }) => theme.colors.neutral150};
    border-bottom: 1px dotted ${({ theme }) => theme.colors.neutral500};
    --name: ${({ theme }) => theme.colors.neutral600};
  `,
};

/** The name is drawn, not written: whoever selects the words does not select it with them. */
const Words = styled.mark<{ $became: ReadQuote['became']; $isShown: boolean }>`
  color: inherit;
  cursor: pointer;
  border-radius: 2px;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
  ${({ $became }) => LOOKS[$became]}
  ${({ $isShown, theme }) => $isShown && `box-shadow: 0 0 0 2px ${theme.colors.primary600};`}

  &[data-name]::before {
    content: attr(data-name);
    display: inline-block;
    margin-right: ${({ theme }) => theme.spaces[1]};
    padding: 0 ${({ theme }) => theme.spaces[1]};
    border: 1px solid currentColor;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: var(--name);
    font-size: 1.1rem;
    font-weight: 600;
    line-height: 1.4;
    text-decoration: none;
    white-space: nowrap;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
