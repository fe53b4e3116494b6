import { styled } from 'styled-components';

/** A table to read in, its columns of equal width. */
export const PlainTable = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[3]};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: top;
    font-size: ${({ theme }) => theme.fontSizes[1]};
    line-height: ${({ theme }) => theme.lineHeights[5]};
    color: ${({ theme }) => theme.colors.neutral800};
  }

  thead th {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
