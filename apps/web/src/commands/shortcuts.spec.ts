import { describe, expect, it } from '@jest/globals';
import { type Command, CommandGroup } from './commands';
import { commandForKey } from './shortcuts';

const press = (key: string) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
});
const command = (id: string, key: string, more: Partial<Command> = {}): Command => ({
  id,
  title: id,
  group: CommandGroup.SELECTION,
  keys: [key],
  run: () => undefined,
  ...more,
});
const idle = { available: false, why: 'Open an actor first' };

describe('The command that a key means', () => {
  it('is the first that can be done now', () => {
    const commands = [
      command('hide actors', 'H', idle),
      command('hide relation', 'H'),
      command('other', 'H'),
    ];
    expect(commandForKey(commands, press('h'))?.id).toBe('hide relation');
  });

  it('is one that says why it cannot be done, where none can', () => {
    const commands = [command('silent', 'P', { available: false }), command('pin', 'P', idle)];
    expect(commandForKey(commands, press('p'))?.id).toBe('pin');
    expect(commandForKey(commands, press('n'))).toBeUndefined();
  });

  it('is none for Escape where there is nothing to leave', () => {
    expect(commandForKey([command('close', 'Escape', idle)], press('Escape'))).toBeUndefined();
  });
});
