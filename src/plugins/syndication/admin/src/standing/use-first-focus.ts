import { useEffect, useRef, type RefObject } from 'react';

/** Begins a dialog at one of its fields. Not before the dialog keeps the focus: the menu that opened it hands it back to its button while it closes. */
export function useFirstFocus<Place extends HTMLElement>(): RefObject<Place> {
  const place = useRef<Place>(null);
  useEffect(() => {
    const opened = setTimeout(() => place.current?.focus());
    return () => clearTimeout(opened);
  }, []);
  return place;
}
