import { useCallback } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { Term } from '../../../newsroom/rights/terms/term';
import type { RightsMoment } from '../../../newsroom/story/story';
import { useSayMoment } from '../translations/say-moment';
import { useSay, type Say } from '../translations/say';
import { sayPlace } from './say-place';

/** A term in a few words of the editor's language, its places by their names and its moments in the editor's zone. */
export function useSayTerm(): (term: Term) => string {
  const say = useSay();
  const intl = useIntl();
  const sayMoment = useSayMoment();
  return useCallback((term) => sayTerm(term, { say, intl, sayMoment }), [say, intl, sayMoment]);
}

interface Speaker {
  readonly say: Say;
  readonly intl: IntlShape;
  readonly sayMoment: (moment: string) => string;
}

function sayTerm(term: Term, speaker: Speaker): string {
  const { say, intl } = speaker;
  switch (term.kind) {
    case 'territory':
      if (term.effect === 'allow' && term.places.includes('world')) return say('terms.say.everywhere');
      return say(`terms.say.territory.${term.effect}`, { places: intl.formatList(term.places.map((place) => sayPlace(place, intl.locale, say))) });
    case 'channel':
      return say(`terms.say.channel.${term.effect}`, { ways: intl.formatList(term.ways.map((way) => say(`terms.way.${way}`))) });
    case 'embargo':
      return sayEnd('embargo', term.until, speaker);
    case 'expiry':
      return sayEnd('expiry', term.at, speaker);
    case 'retention':
      return say(`terms.say.retention.${term.from}`, { count: term.days });
    case 'edits':
      return say(`terms.say.edits.${term.may}`);
    case 'pass-on':
    case 'archive':
      return say(`terms.say.${term.kind}.${term.may ? 'yes' : 'no'}`);
    case 'pictures':
      return say(`terms.say.pictures.${term.licensed}`);
    case 'credit':
      if (term.mandatory && term.line !== null) return say('terms.say.credit.line', { line: term.line });
      return say(`terms.say.credit.${term.mandatory ? 'yes' : 'no'}`);
    case 'purpose':
      return say('terms.say.purpose');
    case 'machine-use':
      return say(`terms.say.machine-use.${term.reserved ? 'no' : 'yes'}`);
    case 'indexing':
      return say(`terms.say.indexing.${term.policy}`);
  }
}

function sayEnd(kind: 'embargo' | 'expiry', moment: RightsMoment, { say, sayMoment }: Speaker): string {
  return moment.kind === 'at' ? say(`terms.say.${kind}`, { when: sayMoment(moment.instant) }) : say(`terms.say.${kind}.unreadable`, { stated: moment.stated });
}
