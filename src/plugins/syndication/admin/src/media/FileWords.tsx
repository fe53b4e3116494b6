import { Box, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { SaidByFile } from '../../../contracts/pictures';
import { useSay } from '../translations/say';

const FIELDS = ['creator', 'creditLine', 'source', 'copyrightNotice'] as const;

/** What a picture file says of its rights, word for word. */
export function FileWords({ says }: { says: SaidByFile | null }): JSX.Element {
  const say = useSay();
  const said = FIELDS.flatMap((field) => (says?.[field] ? [{ field, words: says[field] }] : []));
  if (said.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('pictures.file-silent')}
      </Typography>
    );
  }
  return (
    <Box tag="dl" width="100%">
      {said.map(({ field, words }) => (
        <div key={field}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {say(`pictures.file.${field}`)}
          </Typography>
          <Typography tag="dd" variant="pi" textColor="neutral800">
            {words}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
