import { Button, Field, Flex, TextButton, TextInput, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useState, type JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';
import { useFirstFocus } from '../standing/use-first-focus';

interface CreditFieldProps {
  /** The line as it stands; `null` for a picture without a credit. */
  readonly line: string | null;
  /** What the picture's file would have there. */
  readonly proposed: string | null;
  /** Which picture, for who hears it only. */
  readonly picture: string;
  readonly mayEdit: boolean;
  readonly onSave: (line: string) => Promise<void>;
}

/** A credit line where its picture is, and the way to mend it there. */
export function CreditField(props: CreditFieldProps): JSX.Element {
  const { line, picture, mayEdit } = props;
  const say = useSay();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <Editing {...props} onDone={() => setEditing(false)} />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {line === null ? null : <Typography textColor="neutral800">{line}</Typography>}
      {mayEdit ? (
        <TextButton startIcon={<Pencil />} aria-label={say(line === null ? 'pictures.enter-for' : 'pictures.edit-for', { picture })} onClick={() => setEditing(true)}>
          {say(line === null ? 'pictures.enter' : 'pictures.edit')}
        </TextButton>
      ) : null}
    </Flex>
  );
}

function Editing({ line, proposed, picture, onSave, onDone }: CreditFieldProps & { readonly onDone: () => void }): JSX.Element {
  const say = useSay();
  const [words, setWords] = useState(line ?? proposed ?? '');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const box = useFirstFocus<HTMLInputElement>();
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      await onSave(words.trim());
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root name={`credit-${picture}`} hint={say(line === null && proposed !== null ? 'pictures.proposed' : 'pictures.line.hint')}>
        <Field.Label>{say('pictures.line')}</Field.Label>
        <TextInput
          ref={box}
          value={words}
          disabled={isBusy}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
            if (event.key !== 'Enter') return;
            // The form around it would take it for a save of the story.
            event.preventDefault();
            if (words.trim() !== '') void save();
          }}
        />
        <Field.Hint />
      </Field.Root>
      {error === null ? null : <FailureBox title={say('standing.failed')} error={error} />}
      <Flex gap={2}>
        <Button size="S" loading={isBusy} disabled={words.trim() === ''} onClick={() => void save()}>
          {say('pictures.save')}
        </Button>
        <Button size="S" variant="tertiary" disabled={isBusy} onClick={onDone}>
          {say('standing.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
