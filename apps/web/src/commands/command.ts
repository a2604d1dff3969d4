/** Under which heading a command stands in menus and in the sheet of shortcuts. */
export const CommandGroup = {
  PICTURE: 'Picture',
  SELECTION: 'Selection',
  NETWORK: 'Network',
  VIEW: 'View',
  STORY: 'Story',
  PAGE: 'Page',
} as const;
export type CommandGroup = (typeof CommandGroup)[keyof typeof CommandGroup];

/** Something that can be done on the page. The palette, menus, keys and the sheet of shortcuts all take it from one place. */
export interface Command {
  /** Unique: `hide-actor`. */
  readonly id: string;
  /** A deed in plain words: `Hide Turkey`. */
  readonly title: string;
  readonly group: CommandGroup;
  /** Any of which does it: `mod+Shift+Z`, where mod is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys?: readonly string[];
  /** Where its keys are heard if not on the whole page, as in `with the network in focus`; whoever is there hears them. */
  readonly heard?: string;
  /** False: it is named in the sheet of shortcuts and cannot be chosen now. */
  readonly available?: boolean;
  /** Why it cannot be chosen where it is not available, as what to do first: `Open or select an actor first`. */
  readonly why?: string;
  /** Left out where only its keys make sense. */
  readonly run?: () => void;
}
