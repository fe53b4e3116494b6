import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { RadarAnswer, RadarEmbargo } from '../../../contracts/radar';
import type { Hold } from '../../../newsroom/rights/hold';
import { useSayHold } from '../holds/use-say-hold';
import { useSay, type Say } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import { RecordLine } from './RecordLine';
import { WidgetFrame } from './WidgetFrame';
import { WidgetGroup } from './WidgetGroup';

const EVERYTHING = {};

/** What happens to our rights in the next days, and what needs somebody. */
export function RadarWidget(): JSX.Element {
  return (
    <WidgetFrame<RadarAnswer> name="radar" path="/syndication/radar" params={EVERYTHING}>
      {(answer) => <Radar answer={answer} />}
    </WidgetFrame>
  );
}

function Radar({ answer: { days, embargoes, rights, withheld, killed, sources } }: { answer: RadarAnswer }): JSX.Element {
  const say = useSay();
  const sayHold = useSayHold();
  const sayMoment = useSayMoment();
  const isEmpty = [embargoes, rights, withheld, killed, sources].every(({ total }) => total === 0);
  if (isEmpty) return <Typography textColor="neutral800">{say('radar.empty', { days })}</Typography>;
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {say('radar.days', { days })}
      </Typography>
      <WidgetGroup name="embargoes" title={say('radar.embargoes')} total={embargoes.total}>
        {embargoes.rows.map((story) => (
          <RecordLine key={keyOf(story)} record={story} name={story.headline}>
            {say('radar.lifts', { when: sayMoment(story.at) })} {sayThen(story, say, sayHold)}
          </RecordLine>
        ))}
      </WidgetGroup>
      <WidgetGroup name="rights" title={say('radar.rights')} total={rights.total}>
        {rights.rows.map((story) => (
          <RecordLine key={keyOf(story)} record={story} name={story.headline}>
            {say(story.isPublished ? 'radar.ends.published' : 'radar.ends.draft', { when: sayMoment(story.at) })}
          </RecordLine>
        ))}
      </WidgetGroup>
      <WidgetGroup name="withheld" title={say('radar.withheld')} total={withheld.total}>
        {withheld.rows.map((story) => (
          <RecordLine key={keyOf(story)} record={story} name={story.headline}>
            {say('radar.changed', { when: sayMoment(story.at) })}
          </RecordLine>
        ))}
      </WidgetGroup>
      <WidgetGroup name="killed" title={say('radar.killed')} total={killed.total}>
        {killed.rows.map((story) => (
          <RecordLine key={keyOf(story)} record={story} name={story.headline}>
            {say('radar.killed-at', { when: sayMoment(story.at) })}
          </RecordLine>
        ))}
      </WidgetGroup>
      <WidgetGroup name="sources" title={say('radar.sources')} total={sources.total}>
        {sources.rows.map(({ model, documentId, name, proposed, stories }) => (
          <RecordLine key={documentId} record={{ model, documentId, locale: null }} name={name}>
            {say('radar.rules', { count: proposed })} {say('radar.stories', { count: stories })}
          </RecordLine>
        ))}
      </WidgetGroup>
    </>
  );
}

/** What happens when its embargo ends. */
function sayThen({ isApproved, heldThen: [first] }: RadarEmbargo, say: Say, sayHold: (hold: Hold) => string): string {
  if (first) return say(isApproved ? 'radar.then.approved-held' : 'radar.then.held', { reason: sayHold(first.hold) });
  return say(isApproved ? 'radar.then.approved' : 'radar.then.clear');
}

const keyOf = ({ documentId, locale }: { readonly documentId: string; readonly locale: string | null }) => `${documentId} ${locale ?? ''}`;
