import { describe, expect, it } from '@jest/globals';
import { emptyHistory, type History, executeCommand, hasChosenPlaces, redoNext, undoLast } from './history';
import { initialViewState, type ViewState } from './viewState';

const blank = emptyHistory;
const pin = (id: string, run?: string) => ({
  label: `Pin ${id}`,
  execute: ({ pinned }: ViewState) => ({ pinned: [...pinned, id] }),
  ...(run === undefined ? {} : { mergeKey: run }),
});

/** Does commands one after another, a second and a half apart unless given. */
function after(
  commands: readonly ReturnType<typeof pin>[],
  apart = 1500,
): { picture: ViewState; history: History } {
  let state = { picture: initialViewState, history: blank };
  commands.forEach((command, i) => {
    const { change, history } = executeCommand(state.picture, state.history, command, i * apart);
    state = { picture: { ...state.picture, ...change }, history };
  });
  return state;
}

describe('The history of a picture', () => {
  it('undoes and does again, step by step, as far as a hundred steps', () => {
    const names = Array.from({ length: 100 }, (_, i) => `a${i}`);
    let { picture, history } = after(names.map((name) => pin(name)));
    for (const _ of names) {
      const back = undoLast(history);
      picture = { ...picture, ...back?.change };
      history = back?.history ?? history;
    }
    expect(picture.pinned).toEqual([]);
    expect(undoLast(history)).toBeNull();
    for (const _ of names) {
      const again = redoNext(history);
      picture = { ...picture, ...again?.change };
      history = again?.history ?? history;
    }
    expect(picture.pinned).toEqual(names);
    expect(redoNext(history)).toBeNull();
  });

  it('is as long as a long sitting, and knows what it no longer can undo', () => {
    const many = Array.from({ length: 1200 }, (_, i) => pin(`a${i}`));
    const moved = { label: 'Move', execute: () => ({ places: { a: { x: 1, y: 1 } } }) };
    const begun = executeCommand(initialViewState, blank, moved, 0);
    expect(hasChosenPlaces(begun.history, false)).toBe(true);
    let history = begun.history;
    let picture: ViewState = { ...initialViewState, ...begun.change };
    for (const [i, command] of many.entries()) {
      const next = executeCommand(picture, history, command, (i + 1) * 1500);
      // Each step is told from the one before, however many there are.
      expect(next.history).not.toBe(history);
      expect(next.history.done.at(-1)?.label).toBe(command.label);
      history = next.history;
      picture = { ...picture, ...next.change };
    }
    expect(history.done).toHaveLength(1000);
    expect(hasChosenPlaces(history, false)).toBe(true);
    const back = undoLast(history);
    expect(hasChosenPlaces(back?.history ?? blank, false)).toBe(true);
  });

  it('names the command that is undone', () => {
    expect(undoLast(after([pin('Turkey')]).history)?.label).toBe('Pin Turkey');
  });

  it('forgets what was undone when something else is done', () => {
    const { picture, history } = after([pin('a'), pin('b')]);
    const back = undoLast(history);
    const { history: onwards } = executeCommand(
      { ...picture, ...back?.change },
      back?.history ?? history,
      pin('c'),
      9000,
    );
    expect(redoNext(onwards)).toBeNull();
    expect(onwards.done.map(({ label }) => label)).toEqual(['Pin a', 'Pin c']);
  });

  it('makes one step of commands of one key in quick succession, and two of slow ones', () => {
    const quick = after([pin('a', 'pin'), pin('b', 'pin'), pin('c', 'pin')], 100);
    expect(quick.history.done).toHaveLength(1);
    expect(undoLast(quick.history)?.change).toEqual({ pinned: [] });
    expect(after([pin('a', 'pin'), pin('b', 'pin')]).history.done).toHaveLength(2);
  });

  it('keeps no step for a command that changes nothing', () => {
    const { history } = executeCommand(initialViewState, blank, { label: 'Nothing', execute: () => ({}) }, 0);
    expect(history).toBe(blank);
  });
});
