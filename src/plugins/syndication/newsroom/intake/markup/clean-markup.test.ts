import { at, attribute, textOf } from './markup';
import { parseXml } from './parse-markup';
import { cleanMarkup } from './clean-markup';

it('An element is found however its name is written; its words stay as they are, but for what is no text', () => {
  const parsed = parseXml('<NewsML><NewsItem Id="A\u0007"><HeadLine>Back at\ud800 SEA</HeadLine></NewsItem></NewsML>');
  const root = 'root' in parsed ? cleanMarkup(parsed.root) : null;
  expect([attribute(at(root, 'newsitem'), 'id'), textOf(at(root, 'newsitem', 'headline'))]).toEqual(['A', 'Back at\ufffd SEA']);
});
