import { AS_STATED } from './as-stated';
import { embargo } from './embargo';

const until = (text: string) => embargo.find(text, AS_STATED).map(({ term }) => (term.kind === 'embargo' ? (term.until.kind === 'at' ? term.until.instant : term.until.stated) : null));

describe('An embargo in the terms', () => {
  it.each([
    ['EMBARGOED UNTIL 6 PM THURSDAY. NO SALES', '6 PM'],
    ['Embargoed until 2021-03-04T18:00:00+01:00', '2021-03-04T17:00:00.000Z'],
    ['Embargo: 4 March 2021, 00:01 GMT', '4 March 2021, 00:01 GMT'],
    ['Not for publication before Friday', 'Friday'],
    ['NOT FOR PUBLICATION', 'NOT FOR PUBLICATION'],
    ['Sperrfrist bis 4. März, 18:00 Uhr', '4. März, 18:00 Uhr'],
    ['Sous embargo jusqu’au 4 mars', '4 mars'],
    ['Bajo embargo hasta el 4 de marzo', '4 de marzo'],
  ])('%s', (text, stated) => expect(until(text)).toEqual([expect.stringContaining(stated)]));

  it.each(['No embargo', 'The embargo is lifted', 'An oil embargo hurts', 'Not for publication in Norway'])('is not stated in “%s”', (text) => expect(until(text)).toEqual([]));
});
