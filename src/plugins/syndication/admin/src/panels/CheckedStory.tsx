import { Flex } from '@strapi/design-system';
import type { JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';
import { AttributionBlock } from './AttributionBlock';
import { HoldList } from './HoldList';
import { PictureNoteList } from './PictureNoteList';
import { StickyColumn } from './StickyColumn';
import { useCheck, type CheckedStoryKey } from './use-check';
import { useMendedErrors } from './use-mended-errors';
import { Verdict } from './Verdict';

/** What the last check said of the form. The last answer stays in its place, dimmed, until the next one is here. */
export function CheckedStory({ story, savedAt }: { story: CheckedStoryKey; savedAt: string }): JSX.Element {
  const say = useSay();
  const { answer, error, isAsking, again } = useCheck(story, savedAt);
  useMendedErrors(answer?.holds ?? null);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-busy={isAsking} data-creditline="panel">
      <StickyColumn />
      {error === null ? (
        <>
          <Verdict holds={answer?.holds ?? null} isAsking={isAsking} />
          {answer && answer.holds.length > 0 ? <HoldList model={story.model} holds={answer.holds} /> : null}
          <PictureNoteList pictures={answer?.pictures ?? []} />
          <AttributionBlock attribution={answer?.attribution ?? null} isKnown={answer !== null} isAsking={isAsking} />
        </>
      ) : (
        <FailureBox title={say('panel.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />
      )}
    </Flex>
  );
}
