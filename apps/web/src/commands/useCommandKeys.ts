import { useEffect } from 'react';
import { useCommandRegistry } from './commandRegistry';
import { pressedKey } from './pressedKey';
import { useKeyChoice } from './keyChoice';

/** Where a press is meant for what is written, or for a dialog of its own. */
const elsewhere = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog';

/** Does the command whose key is pressed, wherever on the page. */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      const { single } = useKeyChoice.getState();
      for (const { keys = [], heard, available, run } of [
        ...useCommandRegistry.getState().offers.values(),
      ].flat()) {
        if (run === undefined || heard !== undefined || available === false) continue;
        if (!keys.some((key) => (single || key.length > 1) && pressedKey(key, event))) continue;
        event.preventDefault();
        run();
        return;
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
