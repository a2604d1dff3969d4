import { beforeEach, describe, expect, it } from '@jest/globals';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { replaceSaved } from './replaceSaved';

interface Saved {
  readonly name: string;
  readonly words: string;
}

let list: readonly Saved[] = [];
const saved = () => ({
  list,
  save: (one: Saved) => {
    list = [...list.filter(({ name }) => name !== one.name), one];
  },
  remove: (name: string) => {
    list = list.filter((one) => one.name !== name);
  },
});
const old = { name: 'A', words: 'old' };
const { execute, undo, redo } = useExplorer.getState();

beforeEach(() => {
  list = [old];
});

describe('What was saved under a name', () => {
  it('goes, comes back where that is undone, and goes again', () => {
    execute(replaceSaved('Remove A', old, null, saved));
    expect(list).toEqual([]);
    undo();
    expect(list).toEqual([old]);
    expect(useExplorer.getState().notice).toBe('Undone: Remove A.');
    redo();
    expect(list).toEqual([]);
  });

  it('gives way to another one of its name, and comes back in its place', () => {
    execute(replaceSaved('Save over A', old, { name: 'A', words: 'new' }, saved));
    expect(list).toEqual([{ name: 'A', words: 'new' }]);
    undo();
    expect(list).toEqual([old]);
  });

  it('comes back beside what was given its name since', () => {
    execute(replaceSaved('Remove A', old, null, saved));
    saved().save({ name: 'A', words: 'since' });
    undo();
    expect(list).toEqual([
      { name: 'A', words: 'since' },
      { name: 'A (removed)', words: 'old' },
    ]);
  });
});
