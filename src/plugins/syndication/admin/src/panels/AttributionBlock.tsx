import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { useRef, useState, type JSX } from 'react';
import { styled } from 'styled-components';
import type { CheckArticleAnswer } from '../../../contracts/check-article';
import { useSay } from '../translations/say';
import { BLOCK_FORMS, wordsOf, type BlockForm } from './block-forms';
import { BlockLookChoice } from './BlockLookChoice';
import { BlockMarkup } from './BlockMarkup';
import { CopyButton } from './CopyButton';
import type { BlockLook } from './use-check';

interface Shown {
  readonly attribution: CheckArticleAnswer['attribution'];
  readonly isKnown: boolean;
  readonly isAsking: boolean;
  readonly look: BlockLook;
  readonly onLook: (look: BlockLook) => void;
}

/** The block as readers will see it under the story, and in the forms that machines and front ends take. */
export function AttributionBlock({ attribution, isKnown, isAsking, look, onLook }: Shown): JSX.Element {
  const say = useSay();
  const [form, setForm] = useState<BlockForm>('page');
  const shown = useRef<HTMLDivElement>(null);
  if (attribution === null) {
    return (
      <Box tag="section" aria-label={say('block.label')} data-creditline="block" background="neutral100" borderColor="neutral200" hasRadius padding={3} minHeight="8rem">
        {isKnown ? (
          <Typography variant="pi" textColor="neutral600">
            {say('block.none')}
          </Typography>
        ) : null}
      </Box>
    );
  }
  const words = wordsOf(form, attribution);
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={say('block.label')}>
      <Tabs.Root variant="simple" value={form} onValueChange={(chosen) => setForm(BLOCK_FORMS.find((known) => known === chosen) ?? 'page')}>
        <TabRow aria-label={say('block.forms')}>
          {BLOCK_FORMS.map((known) => (
            <Tabs.Trigger key={known} value={known}>
              {say(`block.form.${known}`)}
            </Tabs.Trigger>
          ))}
        </TabRow>
        <Pane value={form} ref={shown} data-creditline="block" style={{ opacity: isAsking ? 0.6 : 1 }}>
          {form === 'page' ? <BlockMarkup html={attribution.html} /> : <Words $isCode={form !== 'text'}>{words}</Words>}
        </Pane>
      </Tabs.Root>
      <CopyButton form={form} words={words} markup={form === 'page' ? attribution.html : null} shown={shown} />
      <BlockLookChoice look={look} onLook={onLook} />
    </Flex>
  );
}

/** Four tabs in a narrow column, in any language. */
const TabRow = styled(Tabs.List)`
  flex-wrap: wrap;
  column-gap: ${({ theme }) => theme.spaces[3]};

  button {
    padding: ${({ theme }) => theme.spaces[2]} 0;
  }
`;

/** As high in each form as the first glance needs; what is longer scrolls, so that the column does not jump. */
const Pane = styled(Tabs.Content)`
  min-height: 8rem;
  max-height: 32rem;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Words = styled.pre<{ readonly $isCode: boolean }>`
  margin: 0;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: ${({ $isCode }) => ($isCode ? 'ui-monospace, Menlo, Consolas, monospace' : 'inherit')};
  font-size: ${({ theme, $isCode }) => theme.fontSizes[$isCode ? 0 : 1]};
  line-height: ${({ theme }) => theme.lineHeights[4]};
`;
