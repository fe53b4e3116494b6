import { Button } from '@strapi/design-system';
import { File as FileIcon } from '@strapi/icons';
import { useRef, type ChangeEvent, type JSX } from 'react';
import { useSay } from '../translations/say';

/** Any file: what it is, is found out by what stands in it. */
export function FileChoice({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }): JSX.Element {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file, mended, may be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <input ref={input} type="file" hidden onChange={choose} />
      <Button variant="secondary" startIcon={<FileIcon />} disabled={isBusy} onClick={() => input.current?.click()}>
        {say('paste.choose-file')}
      </Button>
    </>
  );
}
