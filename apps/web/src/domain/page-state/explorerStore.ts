import { create } from 'zustand';
import type { Clocks } from '../questions/clocks';
import type { DateRange } from '../questions/days';
import type { Filters } from '../questions/filters';
import { type Graph, mergeGraphs } from '../network/graph';
import {
  type UndoableCommand,
  emptyHistory,
  type History,
  executeCommand,
  mapGraphs,
  redoNext,
  undoLast,
} from './history';
import type { NavigationState } from './navigation';
import type { Selected, Opened } from '../network/selection';
import { type Camera, type Layer, type Snapshot, snapshotOf, type View } from './snapshot';
import type { TableChoice } from './tableSettings';
import { initialViewState, type ViewState, type Places } from './viewState';
import { counted } from '../words/text';

interface Explorer extends ViewState {
  readonly history: History;
  /** What was just done, for screen readers. */
  readonly notice: string;
  /** Executes a command that can be undone. */
  readonly execute: (command: UndoableCommand) => void;
  readonly undo: () => void;
  readonly redo: () => void;

  // Navigation rather than commands: the Back button reverts it.
  readonly goTo: (address: NavigationState) => void;
  readonly openDetails: (selection: Opened | null) => void;
  readonly setView: (view: View) => void;
  /** Highlights something on the network; null clears it. */
  readonly setLayer: (layer: Layer | null) => void;
  readonly setTable: (table: TableChoice) => void;
  readonly setCamera: (camera: Camera | null) => void;
  /** Applies the snapshot of a step of a story. */
  readonly applySnapshot: (scene: Snapshot) => void;

  // Changes that the page makes by itself.
  /** Restores a saved view state, or parts of one, with an empty history. */
  readonly restore: (picture: Partial<ViewState>) => void;
  /** Sets places that a layout found. */
  readonly setPlaces: (places: Places) => void;
  /** Replaces what was loaded with what was read again; not undoable. */
  readonly replaceGraph: (graph: Graph) => void;
  /** Brings what was written on the server into the loaded graph, and into those that undoing goes back to. */
  readonly mirror: (change: (graph: Graph) => Graph) => void;
  readonly announce: (notice: string) => void;

  // Commands that many features execute.
  /** Without a title, clicks in quick succession are undone as one; with one it is a command of its own, and announced. */
  readonly select: (picked: Partial<Selected>, title?: string) => void;
  readonly setFilters: (filters: Filters, title?: string) => void;
  readonly setClocks: (clocks: Clocks | null) => void;
  readonly setDates: (dates: DateRange) => void;
  /** Adds to the network; the first graph is where everything starts and cannot be undone. */
  readonly addGraph: (graph: Graph, title?: string) => void;
}

/** The state of the explorer. Address, network, panels and lists all read it here. */
export const useExplorer = create<Explorer>()((set, get) => ({
  ...initialViewState,
  history: emptyHistory,
  notice: '',
  execute: (command) => {
    command.sideEffect?.done();
    set((explorer) => {
      const { change, history } = executeCommand(explorer, explorer.history, command, Date.now());
      return { ...change, history };
    });
  },
  undo: () => {
    get().history.done.at(-1)?.sideEffect?.undone();
    set(({ history }) => {
      const undone = undoLast(history);
      if (!undone) return { notice: 'There is nothing to undo.' };
      return { ...undone.change, history: undone.history, notice: `Undone: ${undone.label}.` };
    });
  },
  redo: () => {
    get().history.undone[0]?.sideEffect?.done();
    set(({ history }) => {
      const redone = redoNext(history);
      if (!redone) return { notice: 'There is nothing to redo.' };
      return { ...redone.change, history: redone.history, notice: `Redone: ${redone.label}.` };
    });
  },
  goTo: ({ selection, filters, view, clocks, dates }) => set({ selection, filters, view, clocks, dates }),
  openDetails: (selection) => set({ selection }),
  setView: (view) => set({ view }),
  setLayer: (layer) => set({ layer }),
  setTable: (table) => set({ table }),
  setCamera: (camera) => set({ camera }),
  applySnapshot: (scene) => set(snapshotOf(scene)),
  restore: (picture) => set({ ...picture, history: emptyHistory }),
  setPlaces: (places) => set((explorer) => ({ places: { ...explorer.places, ...places } })),
  replaceGraph: (graph) => set({ graph }),
  mirror: (change) =>
    set(({ graph, history }) =>
      graph === null ? {} : { graph: change(graph), history: mapGraphs(history, change) },
    ),
  announce: (notice) => set({ notice }),
  select: (picked, title) => {
    get().execute({
      label: title ?? 'Select',
      ...(title === undefined ? { mergeKey: 'select' } : {}),
      execute: (picture) => ({ picked: { ...picture.picked, ...picked } }),
    });
    if (title !== undefined) set({ notice: `${counted(get().picked.actorIds.length, 'actor')} selected.` });
  },
  setFilters: (filters, title = 'Filter') => get().execute({ label: title, execute: () => ({ filters }) }),
  setClocks: (clocks) => {
    const title = clocks === null ? 'Close time travel' : 'Travel in time';
    get().execute({ label: title, mergeKey: 'clocks', execute: () => ({ clocks }) });
  },
  setDates: (dates) =>
    get().execute({ label: 'Choose a span of dates', mergeKey: 'dates', execute: () => ({ dates }) }),
  addGraph: (added, title = 'Add to the network') => {
    const { graph, execute } = get();
    if (graph === null || graph.actors.length === 0) set({ graph: added });
    else execute({ label: title, execute: () => ({ graph: mergeGraphs(graph, added) }) });
  },
}));
