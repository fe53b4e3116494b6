import { lateTunnel } from '../citation-styles/fixtures/late-tunnel';
import { REFERENCE_FORMATS } from './index';

it('writes every form with its own file name and type', () => {
  expect(Object.values(REFERENCE_FORMATS).map(({ extension, mediaType, write }) => [extension, mediaType, write(lateTunnel).includes('not wet')])).toEqual([
    ['json', 'application/vnd.citationstyles.csl+json', true],
    ['bib', 'application/x-bibtex', true],
    ['ris', 'application/x-research-info-systems', true],
  ]);
});
