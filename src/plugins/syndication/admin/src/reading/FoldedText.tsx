import { Box, TextButton, Typography } from '@strapi/design-system';
import { useState, type JSX } from 'react';
import { useSay } from '../translations/say';

/** So much of either end of a stretch is shown, in characters; so much more at a press. */
const END = 1_500;
const STEP = 20_000;

/** A long stretch of a long text: a browser that draws all of it stands still. */
export function FoldedText({ text }: { text: string }): JSX.Element {
  const say = useSay();
  const [shown, setShown] = useState(END);
  const left = text.length - END - shown;
  if (left <= STEP) return <>{text}</>;
  return (
    <>
      {text.slice(0, shown).toWellFormed()}
      <Box tag="span" display="block" paddingTop={2} paddingBottom={2} style={{ userSelect: 'none' }}>
        <Typography tag="span" display="block" variant="pi" textColor="neutral600">
          {say('original.fold.left', { left })}
        </Typography>
        <TextButton onClick={() => setShown(shown + STEP)}>{say('original.fold', { count: STEP, left })}</TextButton>
      </Box>
      {text.slice(-END).toWellFormed()}
    </>
  );
}
