import { describe, expect, it } from '@jest/globals';
import { type Command, CommandGroup, matchCommands } from './commands';

const command = (title: string, more: Partial<Command> = {}): Command => ({
  id: title,
  title,
  group: CommandGroup.VIEW,
  run: () => undefined,
  ...more,
});
const titles = (commands: readonly Command[], text: string) =>
  matchCommands(commands, text).map(({ title }) => title);

describe('The commands that a text means', () => {
  it('are those with all of its words, what begins with it first', () => {
    const commands = [command('Go and hide'), command('Hide Turkey'), command('Show all')];
    expect(titles(commands, 'hide')).toEqual(['Hide Turkey', 'Go and hide']);
    expect(titles(commands, 'turkey hi')).toEqual(['Hide Turkey']);
  });

  it('are all where there is no text', () => {
    expect(titles([command('One'), command('Two')], ' ')).toEqual(['One', 'Two']);
  });

  it('are none that cannot be chosen now, or only by a key of its own', () => {
    const { run: _, ...onlyKeys } = command('Walk');
    expect(titles([command('Undo', { available: false }), onlyKeys], '')).toEqual([]);
  });
});
