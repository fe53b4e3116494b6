import { DateTimePicker, Field, Flex } from '@strapi/design-system';
import { useState, type JSX } from 'react';
import { useSay } from '../translations/say';
import { PrintedBlock } from './PrintedBlock';

interface PrintedOnProps {
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** A day and a time, and what readers saw then. It begins with now. */
export function PrintedOn({ model, documentId, locale }: PrintedOnProps): JSX.Element {
  const say = useSay();
  const [moment, setMoment] = useState(() => new Date());
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-creditline="printed">
      <Field.Root name="on" hint={say('printed.on.hint')}>
        <Field.Label>{say('printed.on')}</Field.Label>
        <DateTimePicker dateLabel={say('printed.day')} timeLabel={say('printed.time')} value={moment} step={1} onChange={(chosen) => chosen && setMoment(chosen)} />
        <Field.Hint />
      </Field.Root>
      <PrintedBlock model={model} documentId={documentId} locale={locale} on={moment.toISOString()} />
    </Flex>
  );
}
