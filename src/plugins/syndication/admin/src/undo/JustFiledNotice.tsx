import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useMemo, useState, type JSX } from 'react';
import { useNavigate } from 'react-router-dom';
import { pasteAddress } from '../actions/paste-address';
import type { DeskMemory, JustFiled } from '../paste/desk-memory';
import { wasRead } from '../paste/paste-state';
import { useSay } from '../translations/say';
import { undoFiling, type Undo } from './undo-filing';

/** Undoes the filing and leads back to the reading, which can be filed again. */
export function JustFiledNotice({ memory, justFiled: { model, documentId, paste } }: { memory: DeskMemory; justFiled: JustFiled }): JSX.Element {
  const say = useSay();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [undo, setUndo] = useState<Undo | null>(null);
  const mayDelete = useRBAC(useMemo(() => [{ action: DELETE, subject: model }], [model])).allowedActions['canDelete'] === true;
  const locale = paste.place.locale ?? null;
  const press = async () => {
    setUndo('undoing');
    const became = await undoFiling({ model, documentId }, locale);
    setUndo(became);
    if (became !== 'undone') return;
    memory.keep({ justFiled: null, opened: null, paste: wasRead(paste), address: paste.arrived.address ?? '', words: 'text' in paste.arrived.payload ? (paste.arrived.seen ?? paste.arrived.payload.text ?? '') : '' });
    toggleNotification({ type: 'success', message: say('undo.undone') });
    navigate(pasteAddress(model, locale));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-creditline="just-filed">
      <Typography variant="pi" textColor="neutral800" role="status">
        {say(undo === null || undo === 'undoing' ? 'just-filed.says' : `undo.${undo}`)}
      </Typography>
      {mayDelete ? (
        <Button variant="secondary" loading={undo === 'undoing'} onClick={() => void press()}>
          {say('just-filed.undo')}
        </Button>
      ) : null}
    </Flex>
  );
}

const DELETE = 'plugin::content-manager.explorer.delete';
