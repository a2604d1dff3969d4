import type { Graph } from '../network/graph';
import type { ViewState } from './viewState';

/** A change of the view state that can be undone. */
export interface UndoableCommand {
  /** As menus and notices name it: `Hide Turkey`. */
  readonly label: string;
  /** The parts of the view state that it changes; empty where it changes nothing. */
  readonly execute: (state: ViewState) => Partial<ViewState>;
  /** What it does besides, such as to what is saved in this browser, and how that is undone. */
  readonly sideEffect?: { readonly done: () => void; readonly undone: () => void };
  /** Commands of one key in quick succession, such as dragging a clock, are undone in one step. */
  readonly mergeKey?: string;
}

/** A command that was executed: the parts that it changed, before and after. */
interface ExecutedCommand {
  readonly label: string;
  readonly before: Partial<ViewState>;
  readonly after: Partial<ViewState>;
  readonly sideEffect: NonNullable<UndoableCommand['sideEffect']> | null;
  readonly mergeKey: string | null;
  /** When it was done, milliseconds. */
  readonly at: number;
}

/** The commands executed and those undone, each in the order of execution. */
export interface History {
  /** Whether a command that is no longer kept moved actors: their places are chosen, though nothing records the earlier ones. */
  readonly movedBefore: boolean;
  readonly done: readonly ExecutedCommand[];
  readonly undone: readonly ExecutedCommand[];
}

export const emptyHistory: History = { done: [], undone: [], movedBefore: false };

/** Steps that can be undone. Each holds what it replaced, which is mostly what others hold too. */
const KEPT = 1000;
/** Milliseconds between commands that are merged. */
const PAUSE = 1000;

interface Execution {
  readonly change: Partial<ViewState>;
  readonly history: History;
}

/** Executes a command. Returns what changes and the new history; both unchanged where it changes nothing. */
export function executeCommand(
  state: ViewState,
  history: History,
  command: UndoableCommand,
  at: number,
): Execution {
  const change = command.execute(state);
  const parts = (Object.keys(change) as (keyof ViewState)[]).filter((part) => change[part] !== state[part]);
  if (parts.length === 0 && !command.sideEffect) return { change: {}, history };
  const done = {
    label: command.label,
    before: partsOf(state, parts),
    after: partsOf({ ...state, ...change }, parts),
    sideEffect: command.sideEffect ?? null,
    mergeKey: command.mergeKey ?? null,
    at,
  };
  const last = history.done.at(-1);
  const list =
    last && continues(last, done)
      ? [
          ...history.done.slice(0, -1),
          { ...done, before: { ...done.before, ...last.before }, after: { ...last.after, ...done.after } },
        ]
      : [...history.done, done];
  const dropped = list.slice(0, -KEPT);
  const movedBefore = history.movedBefore || dropped.some(({ after }) => after.places !== undefined);
  return { change: done.after, history: { done: list.slice(-KEPT), undone: [], movedBefore } };
}

const continues = (last: ExecutedCommand, next: ExecutedCommand): boolean =>
  next.mergeKey !== null && last.mergeKey === next.mergeKey && next.at - last.at < PAUSE;

function partsOf(state: ViewState, parts: readonly (keyof ViewState)[]): Partial<ViewState> {
  return Object.fromEntries(parts.map((part) => [part, state[part]]));
}

interface Undone {
  readonly label: string;
  /** The parts of the view state that change. */
  readonly change: Partial<ViewState>;
  readonly history: History;
}

/** Undoes the last command; null where there is none. */
export function undoLast({ done, undone, ...rest }: History): Undone | null {
  const last = done.at(-1);
  if (!last) return null;
  return {
    label: last.label,
    change: last.before,
    history: { ...rest, done: done.slice(0, -1), undone: [last, ...undone] },
  };
}

interface Redone {
  readonly label: string;
  /** The parts of the view state that change. */
  readonly change: Partial<ViewState>;
  readonly history: History;
}

/** Redoes what was undone last; null where nothing was. */
export function redoNext({ done, undone, ...kept }: History): Redone | null {
  const [next, ...rest] = undone;
  if (!next) return null;
  return { label: next.label, change: next.after, history: { ...kept, done: [...done, next], undone: rest } };
}

/**
 * The history with every loaded graph in it changed: what was written to the server stays written when a command of the page before it is undone.
 */
export function mapGraphs(history: History, change: (graph: Graph) => Graph): History {
  // Most commands hold the same few graphs.
  const changed = new Map<Graph, Graph>();
  const mapped = (state: Partial<ViewState>): Partial<ViewState> => {
    const { graph } = state;
    if (!graph) return state;
    const after = changed.get(graph) ?? change(graph);
    changed.set(graph, after);
    return { ...state, graph: after };
  };
  const all = (list: readonly ExecutedCommand[]): ExecutedCommand[] =>
    list.map((command) => ({ ...command, before: mapped(command.before), after: mapped(command.after) }));
  return { ...history, done: all(history.done), undone: all(history.undone) };
}

/** Whether places of actors were chosen: by a command that was not undone, or in the view that was opened. */
export function hasChosenPlaces({ done, movedBefore }: History, opened: boolean): boolean {
  return opened || movedBefore || done.some(({ after }) => after.places !== undefined);
}
