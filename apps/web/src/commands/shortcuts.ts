import { useEffect } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type Command, useCommandRegistry } from './commands';

interface Press {
  readonly key: string;
  /** The key by its place on the keyboard: `KeyZ`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a press is the key of a command. Shift counts only where the key names it or is a letter: a question mark is one
 * however the keyboard makes it. A letter is told by its key's place where the layout writes in another script than Latin: Ctrl+Z
 * is Ctrl+Я on a Russian one.
 *
 * @param key `mod+Shift+Z`, `Alt+1`, `?`
 */
export function matchesKey(key: string, press: Press): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  const parts = key.split('+');
  const sign = parts.at(-1) === '' ? '+' : (parts.at(-1) ?? '');
  const held = new Set(parts.slice(0, -1));
  const letter = /^[a-z]$/iu.test(sign);
  const foreign = /^\p{L}$/u.test(press.key) && !/^\p{Script=Latin}$/u.test(press.key);
  return (
    // On a Mac, Alt makes another sign of the key.
    (press.key.toLowerCase() === sign.toLowerCase() ||
      (altKey && [`Key${sign}`, `Digit${sign}`].includes(press.code)) ||
      (foreign && letter && press.code === `Key${sign.toUpperCase()}`)) &&
    held.has('mod') === (ctrlKey || metaKey) &&
    held.has('Alt') === altKey &&
    (held.has('Shift') === shiftKey || (!held.has('Shift') && !letter && sign.length === 1))
  );
}

const onMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');
const names: Readonly<Record<string, string>> = {
  mod: onMac ? '⌘' : 'Ctrl',
  Alt: onMac ? '⌥' : 'Alt',
  Shift: onMac ? '⇧' : 'Shift',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ContextMenu: 'Menu',
};

/** The keys that are pressed together, as they are called on this machine: `Ctrl`, `Shift`, `Z`. */
export function describeKeys(key: string): readonly string[] {
  const parts = key.endsWith('++')
    ? [...key.slice(0, -2).split('+'), '+']
    : key === '+'
      ? ['+']
      : key.split('+');
  return parts.map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

interface KeyChoice {
  /** Whether single-character shortcuts work on the whole page; speech input needs them off (WCAG 2.1.4). */
  readonly single: boolean;
  readonly setSingle: (single: boolean) => void;
}

/** Kept in this browser. WCAG 2.2, 2.1.4. */
export const useKeyChoice = create<KeyChoice>()(
  persist((set) => ({ single: true, setSingle: (single) => set({ single }) }), { name: 'entente-keys' }),
);

/** The first command of those whose key was pressed that can be done now, else the first that says why it cannot. */
export function commandForKey(commands: readonly Command[], press: Press): Command | undefined {
  const meant = commands.filter(({ keys = [] }) => keys.some((key) => matchesKey(key, press)));
  return (
    meant.find(({ run, available }) => run !== undefined && available !== false) ??
    // Escape cancels: there is no reason to give.
    meant.find(({ why, available }) => available === false && why !== undefined && press.key !== 'Escape')
  );
}

/** What Enter presses when it has the focus. */
const pressed = 'button, a[href], summary';

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
      const isPress = event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (isPress && event.target instanceof Element && event.target.closest(pressed)) return;
      const { single } = useKeyChoice.getState();
      const heard = [...useCommandRegistry.getState().offers.values()]
        .flat()
        .filter((command) => command.scope === undefined)
        .map(({ keys = [], ...command }) => ({
          ...command,
          keys: keys.filter((key) => single || key.length > 1),
        }));
      const command = commandForKey(heard, event);
      if (!command) return;
      event.preventDefault();
      if (command.available !== false) command.run?.();
      else if (command.why !== undefined) onCannot(command.why);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onCannot]);
}
