import { useEffect, type RefObject } from 'react';

/** The most words that the server takes for one field, in characters. */
const MOST = 20_000;

/** Tells which words are selected in a place, as soon as there are some. Letting go of them changes nothing. */
export function useSelectedWords(place: RefObject<HTMLElement>, onSelect: (words: string) => void): void {
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || !place.current) return;
      if (!place.current.contains(selection.anchorNode) || !place.current.contains(selection.focusNode)) return;
      const words = selection.toString().trim();
      if (words !== '' && words.length <= MOST) onSelect(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [place, onSelect]);
}
