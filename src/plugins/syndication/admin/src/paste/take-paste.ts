/** From this length on the browser's own paste, which can be undone, stops the page for seconds. */
const SLOW = 100_000;
/** From this length on even showing it does. No story is so long: the server will say so. */
const TOO_LONG_TO_SHOW = 2_000_000;

interface TakenPaste {
  /** `false`: short, left to the browser. */
  readonly taken: boolean;
  /** What was kept out of the box, to be read as it is. */
  readonly tooLongToShow: string | null;
}

/** Puts a long paste into the box faster than the browser would; the longest are not put there at all. */
export function takePaste(box: HTMLTextAreaElement, pasted: string): TakenPaste {
  if (pasted.length < SLOW) return { taken: false, tooLongToShow: null };
  if (pasted.length > TOO_LONG_TO_SHOW) return { taken: true, tooLongToShow: pasted };
  box.setRangeText(pasted, box.selectionStart, box.selectionEnd, 'end');
  return { taken: true, tooLongToShow: null };
}
