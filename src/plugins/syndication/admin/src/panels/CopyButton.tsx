import { Flex, TextButton, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useEffect, useState, type JSX, type RefObject } from 'react';
import { useSay } from '../translations/say';
import type { BlockForm } from './block-forms';
import { copyWords, selectAllOf } from './copy-words';

interface CopyButtonProps {
  readonly form: BlockForm;
  readonly words: string;
  /** `null` for a form that has none of its own. */
  readonly markup: string | null;
  /** What shows the words. */
  readonly shown: RefObject<HTMLElement>;
}

/** Copies the form that is shown, and says so beside the button. Where the browser refuses, the words are selected instead. */
export function CopyButton({ form, words, markup, shown }: CopyButtonProps): JSX.Element {
  const say = useSay();
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  // What was said is not true of other words.
  useEffect(() => setOutcome(null), [form, words]);
  const copy = async () => {
    const isCopied = await copyWords(words, markup);
    if (!isCopied) selectAllOf(shown.current);
    setOutcome(isCopied ? 'copied' : 'selected');
  };
  return (
    <Flex gap={3} wrap="wrap" minHeight="2rem">
      <TextButton startIcon={<Duplicate />} onClick={() => void copy()}>
        {say(`block.copy.${form}`)}
      </TextButton>
      <Typography variant="pi" textColor={outcome === 'selected' ? 'neutral800' : 'success700'} aria-live="polite">
        {outcome === null ? '' : say(`block.${outcome}`)}
      </Typography>
    </Flex>
  );
}
