import { Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type JSX } from 'react';
import type { FixAnswer } from '../../../contracts/check-article';
import { FailureBox } from '../components/FailureBox';
import { OverrideButton } from '../overrides/OverrideButton';
import { useSay } from '../translations/say';
import { AttributionBlock } from './AttributionBlock';
import { DutyList } from './DutyList';
import { PictureNoteList } from './PictureNoteList';
import { StickyColumn } from './StickyColumn';
import { useCheck, type BlockLook, type CheckedStoryKey } from './use-check';
import { useFix } from './use-fix';
import { useMendedErrors } from './use-mended-errors';
import { Verdict } from './Verdict';

/** What the last check said of the form. The last answer stays in its place, dimmed, until the next one is here. */
export function CheckedStory({ story, savedAt }: { story: CheckedStoryKey; savedAt: string }): JSX.Element {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [look, setLook] = useState<BlockLook>(AS_SET);
  const { answer, error, isAsking, again } = useCheck(story, savedAt, look);
  const verdict = useRef<HTMLDivElement>(null);
  const fix = useFix();
  useMendedErrors(answer?.holds ?? null);
  const mend = async (chosen: FixAnswer) => {
    const isDone = await fix(chosen);
    again();
    if (isDone) verdict.current?.focus({ preventScroll: true });
    else toggleNotification({ type: 'warning', message: say('duty.fix.failed') });
    return isDone;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-busy={isAsking} data-creditline="panel">
      <StickyColumn />
      {error === null ? (
        <>
          <Verdict ref={verdict} duties={answer?.duties ?? null} isAsking={isAsking} />
          {answer ? <DutyList model={story.model} duties={answer.duties} onFix={mend} holdAction={(hold) => <OverrideButton {...story} hold={hold} onDone={again} />} /> : null}
          <PictureNoteList pictures={answer?.pictures ?? []} />
          <AttributionBlock attribution={answer?.attribution ?? null} isKnown={answer !== null} isAsking={isAsking} look={look} onLook={setLook} />
        </>
      ) : (
        <FailureBox title={say('panel.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />
      )}
    </Flex>
  );
}

const AS_SET: BlockLook = { style: null, language: null };
