import { useEffect, useRef, type MutableRefObject } from 'react';

/** Whether the page is still looked at: nobody is led away from another one. */
export function useIsHere(): MutableRefObject<boolean> {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
