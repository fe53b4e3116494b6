import { useEffect, useState } from 'react';

/**
 * Counts the moments at which the editor came back to the form: a dialog closed, or the window was entered again.
 * The content manager announces neither, and a related record may have changed in between.
 */
export function useDialogsClosed(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const cameBack = () => setTimes((before) => before + 1);
    // Dialogs are mounted as children of the body and removed when they close.
    const watch = new MutationObserver((changes) => {
      if (changes.some(({ removedNodes }) => [...removedNodes].some(isDialog))) cameBack();
    });
    watch.observe(document.body, { childList: true });
    window.addEventListener('focus', cameBack);
    return () => {
      watch.disconnect();
      window.removeEventListener('focus', cameBack);
    };
  }, []);
  return times;
}

function isDialog(node: Node): boolean {
  return node instanceof Element && (node.matches(DIALOG) || node.querySelector(DIALOG) !== null);
}

const DIALOG = '[role="dialog"], [role="alertdialog"]';
