import { useEffect, useId } from 'react';
import type { Command } from './command';
import { useCommandRegistry } from './commandRegistry';

/** Offers commands for as long as the component is there. Their list must be kept by `useMemo`. */
export function useOffer(commands: readonly Command[]): void {
  const by = useId();
  useEffect(() => {
    const { offer, withdraw } = useCommandRegistry.getState();
    offer(by, commands);
    return () => withdraw(by);
  }, [by, commands]);
}
