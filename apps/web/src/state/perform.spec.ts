import { describe, expect, it } from '@jest/globals';
import type { History } from './history';
import { noPicture } from './noPicture';
import { perform } from './perform';
import type { Picture } from './picture';
import { redo } from './redo';
import { undo } from './undo';

const blank: History = { done: [], undone: [] };
const pin = (id: string, run?: string) => ({
  title: `Pin ${id}`,
  change: ({ pinned }: Picture) => ({ pinned: [...pinned, id] }),
  ...(run === undefined ? {} : { run }),
});

/** Does deeds one after another, a second and a half apart unless told. */
function after(
  deeds: readonly ReturnType<typeof pin>[],
  apart = 1500,
): { picture: Picture; history: History } {
  let state = { picture: noPicture, history: blank };
  deeds.forEach((deed, i) => {
    const { change, history } = perform(state.picture, state.history, deed, i * apart);
    state = { picture: { ...state.picture, ...change }, history };
  });
  return state;
}

describe('The history of a picture', () => {
  it('undoes and does again, step by step, as far as a hundred steps', () => {
    const names = Array.from({ length: 100 }, (_, i) => `a${i}`);
    let { picture, history } = after(names.map((name) => pin(name)));
    for (const _ of names) {
      const back = undo(history);
      picture = { ...picture, ...back?.change };
      history = back?.history ?? history;
    }
    expect(picture.pinned).toEqual([]);
    expect(undo(history)).toBeNull();
    for (const _ of names) {
      const again = redo(history);
      picture = { ...picture, ...again?.change };
      history = again?.history ?? history;
    }
    expect(picture.pinned).toEqual(names);
    expect(redo(history)).toBeNull();
  });

  it('names the deed that is undone', () => {
    expect(undo(after([pin('Turkey')]).history)?.title).toBe('Pin Turkey');
  });

  it('forgets what was undone when something else is done', () => {
    const { picture, history } = after([pin('a'), pin('b')]);
    const back = undo(history);
    const { history: onwards } = perform(
      { ...picture, ...back?.change },
      back?.history ?? history,
      pin('c'),
      9000,
    );
    expect(redo(onwards)).toBeNull();
    expect(onwards.done.map(({ title }) => title)).toEqual(['Pin a', 'Pin c']);
  });

  it('makes one step of a run of deeds in quick succession, and two of slow ones', () => {
    const quick = after([pin('a', 'pin'), pin('b', 'pin'), pin('c', 'pin')], 100);
    expect(quick.history.done).toHaveLength(1);
    expect(undo(quick.history)?.change).toEqual({ pinned: [] });
    expect(after([pin('a', 'pin'), pin('b', 'pin')]).history.done).toHaveLength(2);
  });

  it('keeps no step for a deed that changes nothing', () => {
    const { history } = perform(noPicture, blank, { title: 'Nothing', change: () => ({}) }, 0);
    expect(history).toBe(blank);
  });
});
