import { Flex, TextButton } from '@strapi/design-system';
import { Duplicate, Eye } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

interface Tools {
  readonly text: string;
  readonly isPlain: boolean;
  readonly onPlain: (isPlain: boolean) => void;
}

/** Under the block: the other form, and the plain text for a mail. */
export function BlockTools({ text, isPlain, onPlain }: Tools): JSX.Element {
  const say = useSay();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyText = async () => {
    const isCopied = await copy(text);
    toggleNotification(
      isCopied
        ? { type: 'success', message: say('block.copied') }
        : { type: 'warning', message: say('block.copy.failed') },
    );
  };
  return (
    <Flex gap={3} wrap="wrap">
      <TextButton startIcon={<Eye />} onClick={() => onPlain(!isPlain)}>
        {say(isPlain ? 'block.shown' : 'block.plain')}
      </TextButton>
      <TextButton startIcon={<Duplicate />} onClick={() => void copyText()}>
        {say('block.copy')}
      </TextButton>
    </Flex>
  );
}
