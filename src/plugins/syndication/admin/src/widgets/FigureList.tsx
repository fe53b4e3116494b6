import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';

interface FigureListProps {
  readonly label: string;
  readonly figures: readonly { readonly name: string; readonly label: string; readonly figure: number }[];
}

/** A few figures in a row, each with what it counts. */
export function FigureList({ label, figures }: FigureListProps): JSX.Element {
  return (
    <Flex tag="ul" aria-label={label} gap={4} wrap="wrap">
      {figures.map(({ name, label: counted, figure }) => (
        <Box tag="li" key={name} data-figure={name}>
          <Typography fontWeight="bold" textColor="neutral800">
            {figure}
          </Typography>{' '}
          <Typography textColor="neutral600">{counted}</Typography>
        </Box>
      ))}
    </Flex>
  );
}
