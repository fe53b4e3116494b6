import { plainText, quotedAddress, quotedTitle, quotedWords, say } from './sentence';

it('keeps our words and the words of others apart', () => {
  const work = say`${quotedTitle('Late')} (${'2021'})`;
  expect(say`Citation: ${work} from ${quotedAddress('https://a.example')}`).toEqual([
    'Citation: ',
    { kind: 'title', text: 'Late' },
    ' (2021) from ',
    { kind: 'address', text: 'https://a.example' },
  ]);
});

it('makes no link of what is no web address', () => expect(quotedAddress('javascript:x')).toEqual(quotedWords('javascript:x')));

it('is read as one line of text', () => expect(plainText(say`Photo: ${quotedWords('Nordfoto')}.`)).toBe('Photo: Nordfoto.'));
