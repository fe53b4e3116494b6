import { readAddress } from '../../../story/address';
import type { Picture } from '../../../story/story';
import { attribute, below, childrenOf, at, type MarkupElement } from '../../markup/markup';
import { captionAndCredit } from '../../wording/caption-and-credit';
import { isPicture } from './components';
import { firstWords, formalName, partiesOf } from './formal-name';

/** A component that holds a picture: its largest file on the web, the caption beside it, the credit in its lines. */
export function pictureIn(component: MarkupElement): Picture {
  const inner = [component, ...below(component, ({ name }) => name === 'newscomponent')];
  const lines = below(component, ({ name }) => name === 'newslines');
  const captions = inner.filter((part) => /caption/i.test(formalName(at(part, 'role')) ?? ''));
  const words = firstWords(captions.flatMap((part) => childrenOf(part, 'contentitem')), 'datacontent') ?? firstWords(lines, 'captionline') ?? firstWords(lines, 'headline');
  const line = firstWords(lines, 'creditline');
  const photographer = firstWords(lines, 'byline') ?? partiesOf(below(component, ({ name }) => name === 'administrativemetadata'), 'creator')[0] ?? null;
  return {
    address: largest(below(component, ({ name }) => name === 'contentitem').filter(isPicture)),
    ...captionAndCredit(words, { line, photographer, copyrightNotice: firstWords(lines, 'copyrightline') }),
  };
}

function largest(contents: readonly MarkupElement[]) {
  const sized = contents.flatMap((content) => {
    const address = readAddress(attribute(content, 'href') ?? '');
    return address === null ? [] : [{ address, width: widthOf(content) }];
  });
  return sized.toSorted((one, other) => other.width - one.width)[0]?.address ?? null;
}

function widthOf(content: MarkupElement): number {
  const width = below(content, ({ name }) => name === 'property').find((property) => /^(?:pixel)?width$/i.test(formalName(property) ?? ''));
  return Number.parseInt(attribute(width ?? null, 'value') ?? '', 10) || 0;
}
