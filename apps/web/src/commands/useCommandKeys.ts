import { useEffect } from 'react';
import { useCommandRegistry } from './commandRegistry';
import { commandOf } from './commandOf';
import { useKeyChoice } from './keyChoice';

/** Where a press is meant for what is written, or for a dialog of its own. */
const elsewhere = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog';

/**
 * Does the command whose key is pressed, wherever on the page.
 *
 * @param onCannot Told why, where it cannot be done now.
 */
export function useCommandKeys(onCannot: (why: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      const { single } = useKeyChoice.getState();
      const heard = [...useCommandRegistry.getState().offers.values()]
        .flat()
        .filter((command) => command.heard === undefined)
        .map(({ keys = [], ...command }) => ({
          ...command,
          keys: keys.filter((key) => single || key.length > 1),
        }));
      const command = commandOf(heard, event);
      if (!command) return;
      event.preventDefault();
      if (command.available !== false) command.run?.();
      else if (command.why !== undefined) onCannot(command.why);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onCannot]);
}
