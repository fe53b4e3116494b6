import { Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { IntakeDecision } from '../../../newsroom/intake/decide-intake';
import { OutlookBadge } from '../filing/OutlookBadge';
import { sayHoldIn } from '../holds/say-hold-in';
import type { ReadPaste } from '../paste/paste-state';
import { futureDecision } from '../reading/future-decision';
import { LikeStories } from '../reading/LikeStories';
import { useSay } from '../translations/say';
import { useSayStatedTime } from '../translations/say-stated-time';

/** What was read of a file, in a few lines: its headlines, what filing means, what would hold it; or why nothing can be filed. */
export function ReadSummary({ read: { answer, place } }: { read: ReadPaste }): JSX.Element {
  const say = useSay();
  const { reading, outlooks } = answer;
  const [first, ...others] = reading.stories;
  if (!first) {
    return (
      <Typography variant="pi" textColor="danger700" data-failure>
        <strong>{say('notes.refused')}</strong>
        <br />
        {reading.notes.map(({ reason }) => reason).join(' ')}
      </Typography>
    );
  }
  const checks = [...reading.notes, ...reading.stories.flatMap(({ notes }) => notes)].filter(({ weight }) => weight === 'check').length;
  return (
    <>
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {first.story.headline ?? say('filed.no-headline', { number: 1 })} {others.length > 0 ? say('line.more', { count: others.length }) : ''}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {[...counted(outlooks.map(({ decision }) => decision))].map(([decision, count]) => (
          <OutlookBadge key={decision} decision={decision} count={others.length > 0 ? count : null} />
        ))}
        <Typography variant="pi" textColor="neutral700">
          {say('choice.checks', { count: checks })}
        </Typography>
      </Flex>
      <Holds read={answer.reading.stories} />
      {others.length === 0 ? <LikeStories like={outlooks[0]?.like ?? []} locale={place.locale ?? null} /> : null}
    </>
  );
}

/** For one story each hold in a sentence; of many, how many would be held. */
function Holds({ read }: { read: ReadPaste['answer']['reading']['stories'] }): JSX.Element {
  const say = useSay();
  const sayTime = useSayStatedTime();
  const decisions = read.map(({ story }) => futureDecision(story));
  const [alone, ...others] = decisions;
  const held = decisions.filter((decision) => decision?.outcome === 'held').length;
  if (others.length > 0 || alone?.outcome !== 'held') {
    return (
      <Typography variant="pi" textColor={held > 0 ? 'danger700' : 'success700'}>
        {others.length === 0 ? say('reading.clear') : say('line.held', { count: held })}
      </Typography>
    );
  }
  return (
    <Typography variant="pi" textColor="danger700">
      {say('reading.holds')} {alone.holds.map((hold) => sayHoldIn(say, sayTime, hold)).join(' ')}
    </Typography>
  );
}

function counted(decisions: readonly IntakeDecision[]): ReadonlyMap<IntakeDecision, number> {
  const counts = new Map<IntakeDecision, number>();
  for (const decision of decisions) counts.set(decision, (counts.get(decision) ?? 0) + 1);
  return counts;
}
