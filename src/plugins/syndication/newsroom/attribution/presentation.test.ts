import { readAddress } from '../story/address';
import type { Provider } from '../story/provider';
import { attributionOf } from './attribution';
import { harbourStory, photoCredit } from './fixtures/harbour-story';
import { USUAL } from './presentation';
import { renderText } from './render/text';

const provider: Provider = {
  name: 'The Sandholm Courier',
  aliases: [],
  hosts: [],
  copyrightHolder: null,
  copyrightNotice: null,
  legalNotice: null,
  citationStyle: null,
  citationTemplate: null,
  creditStyle: null,
  indexingPolicy: null,
};
const print = (wishes: Partial<Provider>, house = USUAL) => {
  const pictures = [{ address: readAddress('https://a.example/1.jpg'), caption: null, credit: photoCredit }];
  const attribution = attributionOf({ ...harbourStory, pictures, provider: { ...provider, ...wishes } }, house);
  return attribution ? renderText(attribution).split('\n') : [];
};

it('the citation is in the style that the provider wants, else the house’s, else retrieved-from', () => {
  expect(print({})).toContainEqual(expect.stringMatching(/^Citation: Harbour tunnel.+ retrieved 4 June 2024 from /));
  expect(print({ citationStyle: 'mla' })).toContainEqual(expect.stringMatching(/^Calder, Ines\. .+9 Mar\. 2021/));
  expect(print({}, { ...USUAL, citationStyle: 'apa' })).toContainEqual(expect.stringMatching(/^Calder, I\. \(2021, March 9\)\. /));
  expect(print({ citationStyle: 'retrieved-from' }, { ...USUAL, citationStyle: 'apa' })).toContainEqual(expect.stringMatching(/^Citation: /));
});

it('a house template is the provider’s own; one that cannot be used is as none', () => {
  expect(print({ citationStyle: 'house-template', citationTemplate: '{title}: {holder}' })).toContain('Harbour tunnel: late, "not wet": The Sandholm Courier');
  const usual = print({ citationStyle: 'house-template' });
  expect(print({ citationStyle: 'house-template', citationTemplate: '{nonsense}' })).toEqual(usual);
});

it('credit lines stand as received unless the provider wants another form', () => {
  expect(print({})).toContain('Photo by: Ola Berg/Nordfoto/AP Images');
  expect(print({ creditStyle: 'ap' })).not.toContain('Photo by: Ola Berg/Nordfoto/AP Images');
});
