import { useMemo } from 'react';
import { type Command, CommandGroup } from './command';
import { useCommandRegistry } from './commandRegistry';

const order = Object.values(CommandGroup);

/** All commands of what is on the page now, by group. */
export function useAllCommands(): readonly Command[] {
  const offers = useCommandRegistry((registry) => registry.offers);
  return useMemo(
    () => [...offers.values()].flat().sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
    [offers],
  );
}
