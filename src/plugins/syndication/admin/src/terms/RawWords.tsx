import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { TermsWordsAnswer } from '../../../contracts/terms-words';
import { useSay } from '../translations/say';

/** What the provider wrote, word for word: the rules beside it are only our reading. */
export function RawWords({ words }: { words: TermsWordsAnswer }): JSX.Element {
  const say = useSay();
  const said = [
    ['terms.raw.usage-terms', words.usageTerms],
    ['terms.raw.editors-note', words.editorsNote],
  ] as const;
  if (said.every(([, text]) => text === null)) return <Typography textColor="neutral600">{say('terms.raw.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {said.map(([label, text]) =>
        text === null ? null : (
          <Box key={label} tag="figure" margin={0}>
            <Typography tag="figcaption" variant="sigma" textColor="neutral600">
              {say(label)}
            </Typography>
            <Box tag="blockquote" margin={0} marginTop={1} padding={3} background="neutral100" hasRadius>
              <Typography textColor="neutral800" style={AS_WRITTEN} dir="auto">
                {text}
              </Typography>
            </Box>
          </Box>
        ),
      )}
    </Flex>
  );
}

const AS_WRITTEN = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;
