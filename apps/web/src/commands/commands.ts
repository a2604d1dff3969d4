import { useEffect, useId, useMemo, createContext } from 'react';
import { create } from 'zustand';

/** Under which heading a command stands in menus and in the list of shortcuts. */
export const CommandGroup = {
  VIEW: 'View',
  SELECTION: 'Selection',
  NETWORK: 'Network',
  NAVIGATION: 'Navigation',
  STORY: 'Story',
  PAGE: 'Page',
} as const;
export type CommandGroup = (typeof CommandGroup)[keyof typeof CommandGroup];

/** Something that can be done on the page. The palette, menus, keys and the list of shortcuts all take it from one place. */
export interface Command {
  /** Unique: `hide-actor`. */
  readonly id: string;
  /** In plain words: `Hide Turkey`. */
  readonly title: string;
  readonly group: CommandGroup;
  /** Any of which does it: `mod+Shift+Z`, where mod is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys?: readonly string[];
  /** Where its keys work if not on the whole page, as in `with the network in focus`. */
  readonly scope?: string;
  /** False: it is named in the list of shortcuts and cannot be chosen now. */
  readonly available?: boolean;
  /** Why it cannot be chosen where it is not available, as what to do first: `Open or select an actor first`. */
  readonly why?: string;
  /** Left out where only its keys make sense. */
  readonly run?: () => void;
}

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

/** Offers commands for as long as the component is there. Their list must be kept by `useMemo`. */
export function useRegisterCommands(commands: readonly Command[]): void {
  const by = useId();
  useEffect(() => {
    const { offer, withdraw } = useCommandRegistry.getState();
    offer(by, commands);
    return () => withdraw(by);
  }, [by, commands]);
}

const order = Object.values(CommandGroup);

/** All commands of what is on the page now, by group. */
export function useAllCommands(): readonly Command[] {
  const offers = useCommandRegistry((registry) => registry.offers);
  return useMemo(
    () => [...offers.values()].flat().sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
    [offers],
  );
}

/** The commands that can be chosen now and whose title has every word of the text in it; those that begin with it first. */
export function matchCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = text.toLowerCase().trim();
  const words = wanted.split(/\s+/u).filter(Boolean);
  const begins = ({ title }: Command): number => (title.toLowerCase().startsWith(wanted) ? 0 : 1);
  return commands
    .filter(({ run, available }) => run !== undefined && available !== false)
    .filter(({ title, group }) => words.every((word) => `${title} ${group}`.toLowerCase().includes(word)))
    .sort((a, b) => begins(a) - begins(b));
}

/** Whether the explorer is read-only, as when embedded in another page. */
export const ReadOnly = createContext(false);
