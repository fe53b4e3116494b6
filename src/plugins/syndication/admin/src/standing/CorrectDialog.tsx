import { Checkbox, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useRef, useState, type JSX } from 'react';
import { CORRECTION_CLASSES } from '../../../newsroom/story/story';
import { useSay } from '../translations/say';
import { ActFrame } from './ActFrame';
import { useAct } from './use-act';
import { useFirstFocus } from './use-first-focus';
import { WordsField } from './WordsField';

interface CorrectDialogProps {
  readonly model: string;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  /** In how many languages readers see the story now. */
  readonly shown: number;
  /** How many other languages it has, which this does not correct. */
  readonly others: number;
  readonly mayPublish: boolean;
  readonly onClose: () => void;
}

/** What was wrong and is now right: its kind, the note for readers, and the reason for the record. */
export function CorrectDialog({ model, documentId, locale, shown, others, mayPublish, onClose }: CorrectDialogProps): JSX.Element {
  const say = useSay();
  const [kind, setKind] = useState<Kind>('correction');
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [publish, setPublish] = useState(mayPublish && shown > 0);
  const noteBox = useFirstFocus<HTMLTextAreaElement>();
  const reasonBox = useRef<HTMLTextAreaElement>(null);
  const { act, isBusy, error } = useAct();
  const confirm = () => {
    setChecked(true);
    if (note.trim() === '') noteBox.current?.focus();
    else if (reason.trim() === '') reasonBox.current?.focus();
    else void act(...doorFor(kind, { model, documentId, ...(locale === null ? {} : { locale }), note, reason, publish }));
  };
  return (
    <ActFrame
      consequences={[
        say(`correction.${kind}.says`),
        publish ? say('correction.published') : say('correction.drafted', { count: shown }),
        ...(others > 0 ? [say('correction.others', { count: others })] : []),
      ]}
      unsaved="first"
      confirm={{ label: say(publish ? 'correction.confirm.publish' : 'correction.confirm.draft') }}
      isBusy={isBusy}
      error={error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field.Root name="class">
        <Field.Label>{say('correction.class')}</Field.Label>
        <SingleSelect value={kind} disabled={isBusy} onChange={(chosen) => setKind(CORRECTION_CLASSES.find((one) => one === chosen) ?? kind)}>
          {CORRECTION_CLASSES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`correction.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <WordsField name="note" value={note} isMissing={isChecked && note.trim() === ''} isBusy={isBusy} box={noteBox} onChange={setNote} />
      <WordsField name="reason" value={reason} isMissing={isChecked && reason.trim() === ''} isBusy={isBusy} box={reasonBox} onChange={setReason} />
      <Field.Root name="publish" hint={mayPublish ? say('correction.publish.hint') : say('correction.publish.not-allowed')}>
        <Checkbox checked={publish} disabled={isBusy || !mayPublish} onCheckedChange={(checked) => setPublish(checked === true)}>
          {say('correction.publish')}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
    </ActFrame>
  );
}

type Kind = (typeof CORRECTION_CLASSES)[number];

/** A refile has a door of its own, and no class to choose there. */
function doorFor(kind: Kind, request: object): ['correct' | 'refile', object] {
  return kind === 'refile' ? ['refile', request] : ['correct', { ...request, class: kind }];
}
