import { createGlobalStyle } from 'styled-components';

/**
 * Keeps the column beside the form in sight: in a long form the editor would not see what the words being typed do to
 * the attribution. Strapi draws the column and offers no way to say so; where a browser or a new version knows no such
 * column, nothing happens.
 */
export const StickyColumn = createGlobalStyle`
  ${({ theme }) => theme.breakpoints.large} {
    div:has(> aside [data-creditline='panel']) {
      position: sticky;
      top: ${({ theme }) => theme.spaces[4]};
      max-height: calc(100vh - ${({ theme }) => theme.spaces[8]});
      overflow-y: auto;
    }
  }
`;
