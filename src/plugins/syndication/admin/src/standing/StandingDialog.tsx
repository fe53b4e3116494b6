import { useState, type JSX } from 'react';
import { useSay } from '../translations/say';
import { ActFrame } from './ActFrame';
import type { Decision } from './decision';
import { sayConsequences, type Figures } from './figures';
import { useAct } from './use-act';
import { useFirstFocus } from './use-first-focus';
import { WordsField } from './WordsField';

interface StandingDialogProps {
  readonly decision: Decision;
  readonly model: string;
  readonly documentId: string;
  readonly figures: Figures;
  readonly onClose: () => void;
}

/** What a decision does to the story, and the reason, without which it is not taken. */
export function StandingDialog({ decision, model, documentId, figures, onClose }: StandingDialogProps): JSX.Element {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const box = useFirstFocus<HTMLTextAreaElement>();
  const { act, isBusy, error } = useAct();
  const confirm = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') box.current?.focus();
    else void act(decision, { model, documentId, reason });
  };
  return (
    <ActFrame
      consequences={sayConsequences(decision, figures, say)}
      unsaved="lost"
      confirm={{ label: say(`standing.${decision}.confirm`), isGrave: decision === 'kill' }}
      isBusy={isBusy}
      error={error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <WordsField name="reason" value={reason} isMissing={isMissing} isBusy={isBusy} box={box} onChange={setReason} />
    </ActFrame>
  );
}
