import { memo, type JSX } from 'react';
import { useSay, type Say } from '../translations/say';
import { FoldedText } from './FoldedText';
import { Mark } from './Mark';
import type { Stretch } from './marked-text';
import type { ReadQuote } from './quotes-of';

interface OriginalTextProps {
  readonly stretches: readonly Stretch[];
  readonly quotes: readonly ReadQuote[];
  readonly isLong: boolean;
}

/** The stretches of the original. Drawn again only when the reading changes, never while words are chosen. */
export const OriginalText = memo(function OriginalText({ stretches, quotes, isLong }: OriginalTextProps): JSX.Element {
  const say = useSay();
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const named = new Set<string>();
  return (
    <>
      {stretches.map(({ start, words, ids }) => {
        const quote = byId.get(ids[0] ?? '');
        const text = isLong ? <FoldedText text={words} /> : words;
        if (!quote) return <span key={start}>{text}</span>;
        const isFirst = !named.has(quote.id);
        named.add(quote.id);
        return (
          <Mark key={start} ids={ids} became={quote.became} name={nameOf(quote, say)} isFirst={isFirst}>
            {text}
          </Mark>
        );
      })}
    </>
  );
});

/** What stands on a mark: the field that its words filled, or what became of them. */
function nameOf({ became, fields }: ReadQuote, say: Say): string {
  switch (became) {
    case 'field':
    case 'body': {
      const [first, ...others] = fields.map((field) => say(`field.${field}`));
      return others.length === 0 ? (first ?? '') : say('original.more-fields', { first: first ?? '', count: others.length });
    }
    case 'check':
      return say('original.check');
    case 'left-out':
      return say('original.left-out');
    case 'info':
      return say('original.info');
  }
}
