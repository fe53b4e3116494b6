import { isSiteSpeaking } from './site-words';

it.each([
  ['By signing up, you agree to the Terms of Use and Privacy Policy.'],
  ['We use cookies to make this site better.'],
  ['Sign up for the Harbour newsletter and get the tides in your inbox.'],
  ['Comments are closed on this story.'],
  ['Follow us on Twitter'],
  ['You can withdraw your consent for all vendors in your preferences at any time.'],
  ['Wir verwenden Cookies, damit alles läuft.'],
])('“%s” is the site’s own voice', (paragraph) => expect(isSiteSpeaking(paragraph)).toBe(true));

it.each([
  ['The town used cookies to lure visitors to the quay, its mayor said.'],
  ['The union asked its members to sign the letter by Friday.'],
  ['“We follow the tide,” the captain said.'],
])('“%s” is a story’s', (paragraph) => expect(isSiteSpeaking(paragraph)).toBe(false));
