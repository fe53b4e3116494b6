import { Typography } from '@strapi/design-system';
import { useMemo, type JSX } from 'react';
import { ARRIVAL_OUTCOMES, type ArrivalsAnswer } from '../../../contracts/arrivals';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import { FigureList } from './FigureList';
import { RecordLine } from './RecordLine';
import { startOfDay } from './start-of-day';
import { useOccasion } from './use-occasion';
import { WidgetFrame } from './WidgetFrame';
import { WidgetGroup } from './WidgetGroup';

/** What arrived since midnight where the editor is, and what became of it. */
export function ArrivalsWidget(): JSX.Element {
  const occasion = useOccasion();
  // Another day may have begun.
  const params = useMemo(() => ({ since: startOfDay(new Date()) }), [occasion]);
  return (
    <WidgetFrame<ArrivalsAnswer> name="arrivals" path="/syndication/arrivals" params={params}>
      {(answer) => <Arrivals answer={answer} />}
    </WidgetFrame>
  );
}

function Arrivals({ answer: { since, arrived, outcomes, failed, sources, latest } }: { answer: ArrivalsAnswer }): JSX.Element {
  const say = useSay();
  const sayMoment = useSayMoment();
  if (arrived === 0 && failed === 0) return <Typography textColor="neutral800">{say('arrivals.empty', { since: sayMoment(since) })}</Typography>;
  const became = ARRIVAL_OUTCOMES.map((outcome) => ({ name: outcome, label: say(`arrivals.${outcome}`), figure: outcomes[outcome] }));
  const notFiled = failed === 0 ? [] : [{ name: 'failed', label: say('arrivals.failed'), figure: failed }];
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {say('arrivals.since', { count: arrived, since: sayMoment(since) })}
      </Typography>
      <FigureList label={say('arrivals.became')} figures={[...became, ...notFiled]} />
      {sources.length === 0 ? null : <FigureList label={say('arrivals.sources')} figures={sources.map(({ name, stories }) => ({ name: name ?? '', label: name ?? say('arrivals.nobody'), figure: stories }))} />}
      <WidgetGroup name="latest" title={say('arrivals.latest')} total={latest.length}>
        {latest.map((story, place) => (
          <RecordLine key={`${story.documentId} ${place}`} record={story} name={story.headline}>
            {say(`arrivals.said.${story.outcome}`, { when: sayMoment(story.at), source: story.source ?? say('arrivals.nobody') })}
          </RecordLine>
        ))}
      </WidgetGroup>
    </>
  );
}
