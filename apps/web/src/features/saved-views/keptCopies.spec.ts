import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keptViewState } from '../../domain/page-state/keptViewState';
import { initialViewState } from '../../domain/page-state/viewState';
import { evictingStorage } from './evictingStorage';
import { keptCopies } from './keptCopies';

/** A store of a browser with room for so many signs. */
function storeOf(room: number): Storage {
  const held: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, text: string) => {
      const others = Object.entries(held).filter(([other]) => other !== name);
      if (others.reduce((sum, [, { length }]) => sum + length, text.length) > room) throw new Error('Full');
      held[name] = text;
    },
    removeItem: (name: string) => {
      delete held[name];
    },
  };
  return new Proxy(held, {
    get: (_, name) => methods[name as keyof typeof methods],
  }) as unknown as Storage;
}

const picture = (words: string) => ({
  ...keptViewState(initialViewState),
  notes: [{ id: 'note_0', on: { kind: 'actor' as const, id: 'act_1' }, words }],
});
const wordsOf = (key: string): string | undefined => keptCopies.read(key)?.notes[0]?.words;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

function keep(key: string, words: string): boolean {
  jest.advanceTimersByTime(10);
  return keptCopies.keep(key, picture(words));
}

describe('Pictures that are kept by themselves', () => {
  it('come back as they were, the last twenty of them', () => {
    Object.assign(globalThis, { localStorage: storeOf(1e7) });
    for (let i = 0; i < 20; i += 1) keep(`key${i}`, `words ${i}`);
    expect(wordsOf('key7')).toBe('words 7');
    // What was changed or read since is not the oldest any more.
    keep('key0', 'changed');
    jest.advanceTimersByTime(10);
    expect(wordsOf('key1')).toBe('words 1');
    keep('new', 'new words');
    expect(wordsOf('key2')).toBeUndefined();
    for (const [key, words] of [
      ['key0', 'changed'],
      ['key1', 'words 1'],
      ['key3', 'words 3'],
      ['new', 'new words'],
    ] as const)
      expect(wordsOf(key)).toBe(words);
  });

  it('make room for the newest, and say where there is none', () => {
    Object.assign(globalThis, { localStorage: storeOf(9000) });
    for (const key of ['a', 'b', 'c']) expect(keep(key, key.repeat(3000))).toBe(true);
    expect(wordsOf('a')).toBeUndefined();
    expect(wordsOf('c')).toHaveLength(3000);
    expect(keep('d', 'd'.repeat(20_000))).toBe(false);
  });

  it('give way to what is saved under a name, as long as there are any', () => {
    Object.assign(globalThis, { localStorage: storeOf(9000) });
    for (const key of ['a', 'b']) keep(key, key.repeat(3000));
    evictingStorage.setItem('named', 'n'.repeat(5000));
    expect([keptCopies.has('a'), keptCopies.has('b')]).toEqual([false, true]);
    expect(evictingStorage.getItem('named')).toHaveLength(5000);
    expect(() => void evictingStorage.setItem('named', 'n'.repeat(10_000))).toThrow('Full');
    expect(evictingStorage.getItem('named')).toHaveLength(5000);
  });

  it('are none in a browser that keeps nothing', () => {
    expect(keep('a', 'words')).toBe(false);
    expect(wordsOf('a')).toBeUndefined();
  });
});
