import { Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { useAnswer } from '../api/use-answer';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';
import { useOccasion } from './use-occasion';

interface WidgetFrameProps<Answer> {
  readonly name: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly children: (answer: Answer) => JSX.Element;
}

/** What a widget asks and shows. Strapi gives every widget the same height, so that nothing moves when the answer is here. */
export function WidgetFrame<Answer>({ name, path, params, children }: WidgetFrameProps<Answer>): JSX.Element {
  const say = useSay();
  const { answer, error, again } = useAnswer<Answer>(path, params, useOccasion());
  if (answer === null && error === null) return <Widget.Loading>{say('list.asking')}</Widget.Loading>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-creditline={name}>
      {error === null ? null : <FailureBox title={say('widgets.failed')} error={error} action={{ label: say('ledger.again'), onClick: again }} />}
      {answer === null ? null : children(answer)}
    </Flex>
  );
}
