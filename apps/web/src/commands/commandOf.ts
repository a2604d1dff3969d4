import type { Command } from './command';
import { pressedKey } from './pressedKey';

type Press = Parameters<typeof pressedKey>[1];

/** The first command of those whose key was pressed that can be done now, else the first that says why it cannot. */
export function commandOf(commands: readonly Command[], press: Press): Command | undefined {
  const meant = commands.filter(({ keys = [] }) => keys.some((key) => pressedKey(key, press)));
  return (
    meant.find(({ run, available }) => run !== undefined && available !== false) ??
    // Escape means that nothing is wanted: there is nothing to be said of it.
    meant.find(({ why, available }) => available === false && why !== undefined && press.key !== 'Escape')
  );
}
