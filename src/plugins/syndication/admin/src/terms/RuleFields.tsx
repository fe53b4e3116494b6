import { DateTimePicker, Field, NumberInput, TextInput } from '@strapi/design-system';
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import { CHANNELS, MEDIA } from '../../../newsroom/rights/terms/term';
import { useSay } from '../translations/say';
import { ManyOf } from './ManyOf';
import { OneOf } from './OneOf';
import { placeOptions } from './place-options';
import { choicesOf, type RuleForm } from './rule-form';
import { useSayTerm } from './use-say-term';

interface RuleFieldsProps {
  readonly form: RuleForm;
  readonly onChange: (change: Partial<RuleForm>) => void;
}

/** What a rule of the chosen kind has to say. */
export function RuleFields({ form, onChange }: RuleFieldsProps): JSX.Element | null {
  const say = useSay();
  const { locale } = useIntl();
  const sayTerm = useSayTerm();
  const { kind, effect, places, ways, moment, days, from, choice, line } = form;
  const effects = (of: 'territory' | 'channel') => (
    <OneOf name="effect" label={say('terms.field.effect')} value={effect} options={EFFECTS.map((one) => [one, say(`terms.effect.${of}.${one}`)])} onChange={(chosen) => onChange({ effect: chosen })} />
  );
  switch (kind) {
    case 'territory':
      return (
        <>
          {effects(kind)}
          <ManyOf name="places" label={say('terms.field.places')} values={places} options={placeOptions(locale, say)} onChange={(chosen) => onChange({ places: chosen })} />
        </>
      );
    case 'channel':
      return (
        <>
          {effects(kind)}
          <ManyOf name="ways" label={say('terms.field.ways')} values={ways} options={[...MEDIA, ...CHANNELS.filter((way) => !MEDIA.some((medium) => medium === way))].map((way) => [way, say(`terms.way.${way}`)])} onChange={(chosen) => onChange({ ways: chosen })} />
        </>
      );
    case 'embargo':
    case 'expiry':
      return (
        <Field.Root name="moment" hint={say('terms.field.moment.hint', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}>
          <Field.Label>{say(`terms.field.moment.${kind}`)}</Field.Label>
          <DateTimePicker value={moment} onChange={(chosen) => onChange({ moment: chosen ?? null })} clearLabel={say('terms.field.clear')} dateLabel={say('terms.field.date')} timeLabel={say('terms.field.time')} />
          <Field.Hint />
        </Field.Root>
      );
    case 'retention':
      return (
        <>
          <Field.Root name="days">
            <Field.Label>{say('terms.field.days')}</Field.Label>
            <NumberInput {...(days === null ? {} : { value: days })} onValueChange={(chosen) => onChange({ days: chosen ?? null })} />
          </Field.Root>
          <OneOf name="from" label={say('terms.field.from')} value={from} options={STARTS.map((one) => [one, say(`terms.from.${one}`)])} onChange={(chosen) => onChange({ from: chosen })} />
        </>
      );
    case 'credit':
      return (
        <Field.Root name="line" hint={say('terms.field.line.hint')}>
          <Field.Label>{say('terms.field.line')}</Field.Label>
          <TextInput value={line} maxLength={255} onChange={({ target }) => onChange({ line: target.value })} />
          <Field.Hint />
        </Field.Root>
      );
    case 'purpose':
      return null;
    case 'edits':
    case 'pictures':
    case 'pass-on':
    case 'archive':
    case 'machine-use':
    case 'indexing':
      return <OneOf name="choice" label={say('terms.field.choice')} value={String(choice)} options={choicesOf(kind).map((term, place) => [String(place), sayTerm(term)])} onChange={(chosen) => onChange({ choice: Number(chosen) })} />;
  }
}

const EFFECTS = ['deny', 'allow'] as const;
const STARTS = ['publication', 'transmission'] as const;
