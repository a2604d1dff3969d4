import { create } from 'zustand';
import type { Command } from './command';

interface CommandRegistry {
  /** By who offers them, in the order in which they came. */
  readonly offers: ReadonlyMap<string, readonly Command[]>;
  readonly offer: (by: string, commands: readonly Command[]) => void;
  readonly withdraw: (by: string) => void;
}

/** All commands of what is on the page now. */
export const useCommandRegistry = create<CommandRegistry>()((set) => ({
  offers: new Map(),
  offer: (by, commands) => set(({ offers }) => ({ offers: new Map(offers).set(by, commands) })),
  withdraw: (by) => set(({ offers }) => ({ offers: new Map([...offers].filter(([other]) => other !== by)) })),
}));
