import { Box, Button, Field, Flex, NumberInput, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState, type FormEvent, type JSX } from 'react';
import { useIntl } from 'react-intl';
import { RADAR_DAYS } from '../../../contracts/radar';
import { settings, type Settings } from '../../../contracts/settings';
import { CITATION_STYLE_NAMES, type CitationStyleName } from '../../../newsroom/story/provider';
import { useSay } from '../translations/say';
import { exampleSentence } from './example-sentence';

interface SettingsFormProps {
  readonly kept: Settings;
  /** What holds where nothing is set. */
  readonly configured: CitationStyleName;
  readonly isSaving: boolean;
  readonly onSave: (wanted: Settings) => void;
}

const AS_CONFIGURED = 'as-configured';

/** What can be changed here, with what it does. */
export function SettingsForm({ kept, configured, isSaving, onSave }: SettingsFormProps): JSX.Element {
  const say = useSay();
  const { locale } = useIntl();
  const [citationStyle, setStyle] = useState(kept.citationStyle);
  const [radarDays, setDays] = useState<number | undefined>(kept.radarDays);
  const wanted = settings.safeParse({ citationStyle, radarDays });
  const isChanged = citationStyle !== kept.citationStyle || radarDays !== kept.radarDays;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted.success && isChanged) onSave(wanted.data);
  };
  return (
    <Box tag="form" onSubmit={submit} noValidate background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Field.Root name="citationStyle" hint={say('settings.style.hint')}>
          <Field.Label>{say('settings.style')}</Field.Label>
          <SingleSelect value={citationStyle ?? AS_CONFIGURED} onChange={(chosen) => setStyle(CITATION_STYLE_NAMES.find((style) => style === chosen) ?? null)}>
            <SingleSelectOption value={AS_CONFIGURED}>{say('settings.style.configured', { style: say(`block.style.${configured}`) })}</SingleSelectOption>
            {CITATION_STYLE_NAMES.map((style) => (
              <SingleSelectOption key={style} value={style}>
                {say(`block.style.${style}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
        <Box background="neutral100" hasRadius padding={4} role="status" data-creditline="example">
          <Typography variant="pi" textColor="neutral600" tag="p">
            {say('settings.example')}
          </Typography>
          <Typography textColor="neutral800" tag="p">
            {exampleSentence(citationStyle ?? configured, locale)}
          </Typography>
        </Box>
        <Field.Root name="radarDays" hint={say('settings.radar.hint')} error={wanted.success ? false : say('settings.radar.wrong', { least: RADAR_DAYS.least, most: RADAR_DAYS.most })}>
          <Field.Label>{say('settings.radar')}</Field.Label>
          <NumberInput {...(radarDays === undefined ? {} : { value: radarDays })} onValueChange={setDays} step={1} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex justifyContent="flex-end">
          <Button type="submit" startIcon={<Check />} loading={isSaving} disabled={!isChanged || !wanted.success}>
            {say('settings.save')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
