import { useSay } from '../translations/say';
import type { Paste } from './paste-state';
import { sayBytes } from './say-bytes';

/** Where the paste stands, for those who hear the page. Failures are read aloud where they are shown. */
export function useStatus(paste: Paste): string {
  const say = useSay();
  switch (paste.phase) {
    case 'waiting':
    case 'failed':
      return '';
    case 'reading':
      return say('paste.reading', { size: sayBytes(paste.arrived.bytes) });
    case 'read': {
      const { stories, notes } = paste.paste.answer.reading;
      const checks = [...notes, ...stories.flatMap((story) => story.notes)].filter(({ weight }) => weight === 'check').length;
      return paste.isReadingAgain ? say('correct.reading') : `${say('choice.heading', { count: stories.length })}, ${say('choice.checks', { count: checks })}`;
    }
    case 'filing':
      return paste.filed.length + paste.left.length === 1 ? say('paste.filing') : say('paste.filing.many', { done: paste.filed.length, total: paste.filed.length + paste.left.length });
    case 'filed':
      return say('filed.heading', { count: paste.filed.length });
  }
}
