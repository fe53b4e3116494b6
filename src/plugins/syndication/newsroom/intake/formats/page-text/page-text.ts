import { cleanText } from '../../../story/clean-text';
import { BLANK_STORY } from '../../../story/blank-story';
import type { Story } from '../../../story/story';
import { freshCopy } from '../../page-rules/fresh-copy';
import { PAGE_RULES } from '../../page-rules';
import type { Copy } from '../../page-rules/page-rule';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, Payload, Provenance, ReadStory, TextFormat } from '../../reading';
import { bodyBlocks } from './body-blocks';
import { splitParagraphs } from './split-paragraphs';

const NAME = 'page-text';

/** A page as it is pasted from a browser, a PDF or a mail: plain text, or Markdown. Recognises every text. */
export const pageText: TextFormat = {
  of: 'text',
  name: NAME,
  recognises: () => true,
  read: (_text, payload) => ({ format: NAME, stories: [readPage(payload)], notes: brokenSigns(payload) }),
};

function readPage({ text }: Payload): ReadStory {
  const copy = PAGE_RULES.reduce((read, rule) => rule.apply(read), freshCopy(splitParagraphs(cleanText(text))));
  const body = bodyBlocks(copy.paragraphs);
  const opening = copy.paragraphs[0];
  const bodyRead: readonly Provenance[] =
    opening === undefined ? [] : [{ field: 'body', rule: NAME, quote: opening.slice(0, LONGEST_QUOTE).toWellFormed() }];
  const isEmpty: readonly IntakeNote[] = body.length > 0 ? [] : [intakeNote(NAME, 'check', NO_BODY)];
  return { story: storyOf(copy, body), provenance: [...copy.provenance, ...bodyRead], notes: [...copy.notes, ...isEmpty] };
}

/** The body's first words say where it starts; the whole payload is kept beside it. */
const LONGEST_QUOTE = 300;
const NO_BODY = { code: 'body-missing' } as const;

function storyOf({ found }: Copy, body: Story['body']): Story {
  const { address, retrievedFrom } = found.source;
  return {
    ...BLANK_STORY,
    ...found,
    // A shortener's address, which has no host of its own to retrieve from, names no story for sure.
    identity: address === null || retrievedFrom === null ? null : { scheme: 'url', value: address },
    body,
  };
}

/** Half characters, and signs that were lost before the text reached us. */
function brokenSigns({ text }: Payload): readonly IntakeNote[] {
  if (text.isWellFormed() && !text.includes('\ufffd')) return [];
  const cleaned = cleanText(text);
  const place = cleaned.indexOf('\ufffd');
  const quote = cleaned.slice(Math.max(0, place - 40), place + 40).toWellFormed();
  return [intakeNote('clean-text', 'check', { code: 'signs-broken' }, quote)];
}
