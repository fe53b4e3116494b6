import fc from 'fast-check';
import { anyWork, hostileWords } from './fixtures/any-work';
import { NOTHING_KNOWN, printed, tunnelWith, type Facts } from './fixtures/late-tunnel';
import { DEFAULT_HOUSE_TEMPLATE, houseTemplate } from './house-template';

const say = (template: string, facts: Facts): string => {
  const made = houseTemplate(template);
  return made.kind === 'style' ? printed(made.style, { title: 'Late', ...facts }) : made.kind;
};

it.each<[Facts, string]>([
  [{}, 'Late (9 March 2021), The Sandholm Courier, https://science.example/t'],
  [{ firstPublished: null }, 'Late, The Sandholm Courier, https://science.example/t'],
  [{ publisher: null }, 'Late (9 March 2021), https://science.example/t'],
  [{ address: null }, 'Late (9 March 2021), The Sandholm Courier'],
  [NOTHING_KNOWN, 'Tunnel: late, "not wet"'],
])('a fact that is not known takes its separator with it: %j', (facts, expected) => {
  expect(say(DEFAULT_HOUSE_TEMPLATE, { ...facts, ...(facts === NOTHING_KNOWN && { title: 'Tunnel: late, "not wet"' }) })).toBe(expected);
});

it.each<[string, Facts, string]>([
  ['{holder}: “{title}”, retrieved {retrieved} from {address}.', { publisher: null, retrieved: null }, '“Late” from https://science.example/t.'],
  ['{title} ({site}, {published})', { container: null }, 'Late (9 March 2021)'],
  ['{title} ({site}, {published})', { container: null, firstPublished: null }, 'Late'],
  ['{title} [{authors} ({year})]', { firstPublished: null, authors: ['Mara Lind', 'Jon Berg'] }, 'Late [Mara Lind and Jon Berg]'],
  ['{title} (reprint). {holder}', { publisher: null }, 'Late'],
  ['{title} (reprint). {holder}', {}, 'Late (reprint). The Sandholm Courier'],
  ['{published} – {title}.', { firstPublished: null }, 'Late.'],
  ['{holder}', { publisher: null }, ''],
])('%s of %j: %s', (template, facts, expected) => {
  expect(say(template, facts)).toBe(expected);
});

it('links the first address only', () => {
  const made = houseTemplate('See {address} ({address}).');
  expect(made.kind === 'style' && made.style(tunnelWith({}))).toEqual({
    beforeAddress: 'See ',
    address: 'https://science.example/t',
    afterAddress: ' (https://science.example/t).',
  });
});

it('prints the title to the letter and refuses by a value, whatever the template', () => {
  const anyTemplate = fc.array(fc.oneof(hostileWords, fc.constantFrom('{title}', '{authors}', '(', ')', '{address}', '{publisher}', ', ')), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyTemplate, anyWork, (template, work) => {
      const made = houseTemplate(template);
      if (made.kind !== 'style' || !template.includes('{title}')) return;
      const { beforeAddress, address, afterAddress } = made.style(work);
      expect(beforeAddress + address + afterAddress).toContain(work.title);
    }),
  );
});
