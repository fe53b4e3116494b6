import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import type { CreditType, PictureInForm } from '../../../contracts/pictures';
import { useSay } from '../translations/say';
import { CreditField } from './CreditField';
import { CreditMark } from './CreditMark';
import { FileWords } from './FileWords';
import { Thumbnail } from './Thumbnail';
import { useSaveCredit } from './use-save-credit';

interface PictureEntryProps {
  readonly picture: PictureInForm;
  readonly creditType: CreditType;
  readonly onChanged: () => void;
}

/** One picture of the story in the form: what it shows, what its file says, and its credit, which can be mended here. */
export function PictureEntry({ picture, creditType, onChanged }: PictureEntryProps): JSX.Element {
  const { picture: place, file, credit, caption, field } = picture;
  const say = useSay();
  const change = useForm('PictureEntry', (form) => form.onChange);
  const saving = useSaveCredit(creditType);
  const name = say('pictures.number', { number: place + 1 });
  const save = async (line: string) => {
    if (credit) await saving.change(credit.documentId, line);
    else change(field, { connect: [connected(await saving.file(line), line, creditType.uid)], disconnect: [] });
    onChanged();
  };
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={3} data-picture={place}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex justifyContent="space-between" gap={2}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
            {name}
          </Typography>
          <CreditMark isCredited={credit !== null} />
        </Flex>
        {file ? <Thumbnail picture={file} height="12rem" /> : null}
        {caption === null ? null : (
          <Typography variant="pi" textColor="neutral800">
            {caption}
          </Typography>
        )}
        <CreditField line={credit?.line ?? null} proposed={file?.says?.proposed ?? null} picture={name} mayEdit={credit ? credit.mayUpdate : creditType.mayCreate} onSave={save} />
        {file ? <FileWords says={file.says} /> : null}
      </Flex>
    </Box>
  );
}

/** A relation as the content manager's form holds one that was connected and not saved yet. */
function connected({ id, documentId }: { readonly id: number; readonly documentId: string }, label: string, uid: string): object {
  return { id, apiData: { id, documentId, isTemporary: true }, __temp_key__: 'a0', label, href: `../collection-types/${uid}/${documentId}?` };
}
