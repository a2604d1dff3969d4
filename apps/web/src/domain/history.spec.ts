import { describe, expect, it } from '@jest/globals';
import { blankHistory, type History, perform, placesChosen, redo, undo } from './history';
import { noPicture, type Picture } from './viewState';

const blank = blankHistory;
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

  it('is as long as a long sitting, and knows what it no longer can undo', () => {
    const many = Array.from({ length: 1200 }, (_, i) => pin(`a${i}`));
    const moved = { title: 'Move', change: () => ({ places: { a: { x: 1, y: 1 } } }) };
    const begun = perform(noPicture, blank, moved, 0);
    expect(placesChosen(begun.history, false)).toBe(true);
    let history = begun.history;
    let picture: Picture = { ...noPicture, ...begun.change };
    for (const [i, deed] of many.entries()) {
      const next = perform(picture, history, deed, (i + 1) * 1500);
      // Each step is told from the one before, however many there are.
      expect(next.history).not.toBe(history);
      expect(next.history.done.at(-1)?.title).toBe(deed.title);
      history = next.history;
      picture = { ...picture, ...next.change };
    }
    expect(history.done).toHaveLength(1000);
    expect(placesChosen(history, false)).toBe(true);
    const back = undo(history);
    expect(placesChosen(back?.history ?? blank, false)).toBe(true);
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
