import type { StoryField } from '../../../newsroom/intake/reading';
import { wordsOf } from '../../../newsroom/story/body';
import type { Byline, Picture, RightsMoment, Story } from '../../../newsroom/story/story';
import type { Say } from '../translations/say';
import { shortened } from './shortened';

/** What a field holds, one line a value, in the words of the story. Empty when it holds nothing. */
export function valuesOf(story: Story, field: StoryField, say: Say, sayTime: (stated: string) => string): readonly string[] {
  const { source, rights, byline, body } = story;
  switch (field) {
    case 'headline':
    case 'slugline':
    case 'summary':
    case 'creditLine':
    case 'dateline':
    case 'language':
    case 'version':
    case 'pubStatus':
    case 'correctionNote':
    case 'correctionClass':
    case 'editorsNote':
      return stated(story[field]);
    case 'firstPublished':
    case 'versionCreated':
      return stated(story[field] && sayTime(story[field]));
    case 'identity':
    case 'replaces':
      return stated(story[field]?.value ?? null);
    case 'byline':
      return stated(byline && sayByline(byline));
    case 'body':
      return [say('value.paragraphs', { count: body.length }), ...ends(body.map(wordsOf)).map(shortened)];
    case 'pictures':
      return story.pictures.map((picture, index) => sayPicture(picture, index, say));
    case 'source.author':
      return stated(source.author);
    case 'source.distributor':
      return stated(source.distributor);
    case 'source.retrievedFrom':
      return stated(source.retrievedFrom);
    case 'source.originalTitle':
      return stated(source.originalTitle);
    case 'source.address':
      return stated(source.address);
    case 'source.retrieved':
      return stated(source.retrieved && sayTime(source.retrieved));
    case 'rights.copyrightHolder':
      return stated(rights.copyrightHolder);
    case 'rights.copyrightYear':
      return stated(rights.copyrightYear);
    case 'rights.copyrightNotice':
      return stated(rights.copyrightNotice);
    case 'rights.usageTerms':
      return stated(rights.usageTerms);
    case 'rights.legalNotice':
      return stated(rights.legalNotice);
    case 'rights.embargo':
      return stated(rights.embargo && sayMoment(rights.embargo, say, sayTime));
    case 'rights.expiry':
      return stated(rights.expiry && sayMoment(rights.expiry, say, sayTime));
  }
}

function stated(value: string | number | null): readonly string[] {
  return value === null ? [] : [shortened(String(value))];
}

/** The first and the last paragraph: enough to see that the body starts and stops where it should. */
function ends(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((_, index) => index === 0 || index === paragraphs.length - 1);
}

/** The printed line, and whom we read in it. */
function sayByline({ line, writers }: Byline): string {
  const names = writers.map(({ name }) => name).join(', ');
  return line === null ? names : `${line} (${names})`;
}

function sayPicture({ caption, credit }: Picture, index: number, say: Say): string {
  return say('value.picture', {
    number: index + 1,
    caption: caption === null ? say('value.picture.no-caption') : shortened(caption),
    credit: credit?.line ?? say('value.picture.no-credit'),
  });
}

function sayMoment(moment: RightsMoment, say: Say, sayTime: (stated: string) => string): string {
  return moment.kind === 'at' ? sayTime(moment.instant) : say('value.unreadable', { stated: moment.stated });
}
