import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState, useSyncExternalStore, type ClipboardEvent, type FormEvent, type JSX, type KeyboardEvent } from 'react';
import { useSay } from '../translations/say';
import { AddressField } from './AddressField';
import { arrivedPaste, type Arrived } from './arrived';
import type { DeskMemory } from './desk-memory';
import { FileChoice } from './FileChoice';
import { isArticleMarkup } from './is-article-markup';
import { PageOrText } from './PageOrText';
import { sayBytes } from './say-bytes';
import { takePaste } from './take-paste';

interface PasteFormProps {
  readonly memory: DeskMemory;
  /** What was read last; a file stays in hand while the box is empty. */
  readonly arrived: Arrived | null;
  readonly isBusy: boolean;
  /** Whether something else is to be seen now. */
  readonly isSmall: boolean;
  readonly onRead: (arrived: Arrived) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddress: (address: string) => void;
  readonly onEdit: () => void;
}

interface CopiedPage {
  readonly html: string;
  readonly isRead: boolean;
}

/** The box for the text. It is never held in React's state: a megabyte must not be rendered at every key. */
export function PasteForm({ memory, arrived, isBusy, isSmall, onRead, onFiles, onAddress, onEdit }: PasteFormProps): JSX.Element {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const [page, setPage] = useState<CopiedPage | null>(() => pageIn(arrived));
  const { address } = useSyncExternalStore(memory.subscribe, memory.now);
  const file = arrived?.fileName ? arrived : null;
  useEffect(() => {
    if (file === null) return;
    setPage(null);
    if (box.current) box.current.value = '';
  }, [file]);
  // Whoever comes here comes to paste.
  useEffect(() => {
    if (!isSmall) box.current?.focus({ preventScroll: true });
  }, []);

  const said = address.trim() === '' ? null : address.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = box.current?.value ?? '';
    onRead(file && text === '' ? { ...file, address: said } : arrivedPaste(text, page?.isRead ? page.html : null, said));
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const copied = fillsTheBox(event.currentTarget) ? copiedPage(event.clipboardData.getData('text/html')) : null;
    setPage(copied);
    // An address belongs to what was in hand.
    if (fillsTheBox(event.currentTarget) && event.currentTarget.value !== '') memory.keep({ address: '' });
    const { taken, tooLongToShow } = takePaste(event.currentTarget, pasted);
    if (!taken) return;
    event.preventDefault();
    onEdit();
    if (tooLongToShow !== null) onRead(arrivedPaste(tooLongToShow, copied?.isRead ? copied.html : null, said));
  };
  const edit = (event: FormEvent) => {
    // Words that were changed are no longer those of the copied page.
    if (!isPaste(event.nativeEvent)) setPage(null);
    onEdit();
  };

  return (
    <Box tag="form" onSubmit={submit} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="text" hint={isSmall ? undefined : say('paste.hint')}>
          <Field.Label>{say('paste.label')}</Field.Label>
          <Textarea
            ref={box}
            defaultValue={memory.now().words}
            onInput={edit}
            onPaste={paste}
            onKeyDown={submitByKey}
            onBlur={() => memory.keep({ words: box.current?.value ?? '' })}
            placeholder={say('paste.placeholder')}
            spellCheck={false}
            readOnly={isBusy}
            height={isSmall ? '9rem' : '40vh'}
          />
          <Field.Hint />
        </Field.Root>
        {page ? <PageOrText isPage={page.isRead} onChange={(isRead) => changePage({ ...page, isRead })} /> : null}
        <AddressField value={address} isBusy={isBusy} onChange={(changed) => memory.keep({ address: changed })} onSaid={onAddress} />
        <Flex justifyContent="flex-end" gap={3} wrap="wrap">
          {file ? <Typography textColor="neutral600">{say('paste.file-in-hand', { name: file.fileName ?? '', size: sayBytes(file.bytes) })}</Typography> : null}
          <FileChoice isBusy={isBusy} onFiles={onFiles} />
          <Button type="submit" loading={isBusy}>
            {say('paste.read')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );

  function changePage(changed: CopiedPage): void {
    setPage(changed);
    onEdit();
  }
}

function submitByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** The page that was read from the clipboard, when the editor comes back to it. */
function pageIn(arrived: Arrived | null): CopiedPage | null {
  return arrived && arrived.seen !== null && 'text' in arrived.payload ? copiedPage(arrived.payload.text ?? '') : null;
}

/** Whether a paste will be all that the box holds. */
function fillsTheBox({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}

function copiedPage(html: string): CopiedPage | null {
  return html === '' ? null : { html, isRead: isArticleMarkup(html) };
}

function isPaste(event: Event): boolean {
  return event instanceof InputEvent && event.inputType === 'insertFromPaste';
}
