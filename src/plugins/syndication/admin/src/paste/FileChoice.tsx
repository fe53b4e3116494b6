import { Button } from '@strapi/design-system';
import { File as FileIcon } from '@strapi/icons';
import { useRef, type ChangeEvent, type JSX } from 'react';
import { useSay } from '../translations/say';

/** Any files: what they are, is found out by what stands in them. */
export function FileChoice({ isBusy, onFiles }: { isBusy: boolean; onFiles: (files: readonly File[]) => void }): JSX.Element {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    if (files.length > 0) onFiles(files);
    // The same file, mended, may be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden onChange={choose} />
      <Button variant="secondary" startIcon={<FileIcon />} disabled={isBusy} onClick={() => input.current?.click()}>
        {say('paste.choose-file')}
      </Button>
    </>
  );
}
