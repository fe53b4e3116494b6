import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useId, type JSX } from 'react';
import type { StoryField } from '../../../newsroom/intake/reading';
import { useSay, type MessageKey } from '../translations/say';
import { useReadingDesk } from './reading-desk';

/** What words of a page are mostly meant to be, in the order of a story. */
const TARGETS: readonly (readonly [StoryField, MessageKey])[] = [
  ['headline', 'field.headline'],
  ['byline', 'field.byline'],
  ['firstPublished', 'tool.date'],
  ['dateline', 'field.dateline'],
  ['summary', 'field.summary'],
  ['rights.copyrightNotice', 'tool.notice'],
  ['rights.usageTerms', 'field.rights.usageTerms'],
  ['pictures', 'tool.credit'],
  ['source.address', 'field.source.address'],
];

/** The words that are selected in the original, and the fields that one press puts them into. */
export function WordTools(): JSX.Element {
  const say = useSay();
  const label = useId();
  const { words, take, correct, isBusy } = useReadingDesk();
  const isEmpty = words.trim() === '';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-creditline="word-tools">
      <Field.Root name="words">
        <Field.Label>{say('tool.words')}</Field.Label>
        <TextInput size="S" value={words} placeholder={say('tool.placeholder')} onChange={(event) => take(event.currentTarget.value)} />
      </Field.Root>
      <Flex role="group" aria-labelledby={label} gap={2} wrap="wrap">
        <Typography id={label} variant="pi" textColor="neutral600">
          {say('tool.label')}
        </Typography>
        {TARGETS.map(([field, name]) => (
          <Button key={field} size="S" variant="tertiary" disabled={isEmpty || isBusy} onClick={() => correct(field, words)} data-target={field}>
            {say(name)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
