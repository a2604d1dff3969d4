import type { Command } from './command';

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
