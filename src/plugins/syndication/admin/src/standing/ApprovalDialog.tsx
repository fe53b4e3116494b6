import type { JSX } from 'react';
import { useSayMoment } from '../translations/say-moment';
import { useSay } from '../translations/say';
import { ActFrame } from './ActFrame';
import { useAct } from './use-act';

interface ApprovalDialogProps {
  readonly act: 'approve' | 'withdraw-approval';
  readonly model: string;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  /** When the embargo ends; to withdraw, when it was approved. */
  readonly moment: string;
  readonly onClose: () => void;
}

/** What an approval, or taking it back, does to the draft in the form. */
export function ApprovalDialog({ act: name, model, documentId, locale, moment, onClose }: ApprovalDialogProps): JSX.Element {
  const say = useSay();
  const sayMoment = useSayMoment();
  const { act, isBusy, error } = useAct();
  return (
    <ActFrame
      consequences={[say(`approval.${name}.now`, { when: sayMoment(moment) }), say(`approval.${name}.then`)]}
      unsaved="first"
      confirm={{ label: say(`approval.${name}.confirm`) }}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void act(name, { model, documentId, ...(locale === null ? {} : { locale }) })}
      onClose={onClose}
    />
  );
}
