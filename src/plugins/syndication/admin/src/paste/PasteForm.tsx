import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useRef, type ClipboardEvent, type FormEvent, type JSX } from 'react';
import { useSay } from '../translations/say';
import { takePaste } from './take-paste';

interface PasteFormProps {
  readonly isBusy: boolean;
  readonly onRead: (text: string) => void;
  readonly onEdit: () => void;
}

/** The box for the text. It is never held in React's state: a megabyte must not be rendered at every key. */
export function PasteForm({ isBusy, onRead, onEdit }: PasteFormProps): JSX.Element {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRead(box.current?.value ?? '');
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { taken, tooLongToShow } = takePaste(event.currentTarget, event.clipboardData.getData('text/plain'));
    if (!taken) return;
    event.preventDefault();
    onEdit();
    if (tooLongToShow !== null) onRead(tooLongToShow);
  };
  return (
    <Box tag="form" onSubmit={submit} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="text" hint={say('paste.hint')}>
          <Field.Label>{say('paste.label')}</Field.Label>
          <Textarea
            ref={box}
            onInput={onEdit}
            onPaste={paste}
            placeholder={say('paste.placeholder')}
            spellCheck={false}
            height="50vh"
          />
          <Field.Hint />
        </Field.Root>
        <Flex justifyContent="flex-end">
          <Button type="submit" loading={isBusy}>
            {say('paste.read')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
