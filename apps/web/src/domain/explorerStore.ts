import { create } from 'zustand';
import type { NavigationState } from './navigation';
import { type Camera, type Layer, type Scene, sceneOf, type View } from './snapshot';
import type { Clocks } from './clocks';
import type { DateRange } from './days';
import { type Deed, blankHistory, type History, perform, redo, undo } from './history';
import type { Filters } from './filters';
import { type Graph, mergeGraphs } from './graph';
import { noPicture, type Picture, type Places } from './viewState';
import type { Picked, Selection } from './selection';
import type { TableChoice } from './tableSettings';
import { counted } from './words/text';

interface Explorer extends Picture {
  readonly history: History;
  /** What has just been done, for those who do not see it happen. */
  readonly notice: string;
  /** Does a deed that can be undone. */
  readonly act: (deed: Deed) => void;
  readonly undo: () => void;
  readonly redo: () => void;

  // Ways through the page rather than deeds: going back takes them back.
  readonly goTo: (address: NavigationState) => void;
  readonly select: (selection: Selection | null) => void;
  readonly setView: (view: View) => void;
  /** Brings something out on the network; null: nothing any more. */
  readonly setLayer: (layer: Layer | null) => void;
  readonly setTable: (table: TableChoice) => void;
  readonly setCamera: (camera: Camera | null) => void;
  /** Looks at what was loaded as a step of a story does. */
  readonly look: (scene: Scene) => void;

  // What the page itself does.
  /** Takes a picture that was kept, or parts of one, as it was; there is nothing to undo before it. */
  readonly open: (picture: Partial<Picture>) => void;
  /** Says where actors came to stand that nobody moved. */
  readonly place: (places: Places) => void;
  /** Puts what the page read by itself in the place of what it read before; there is nothing to undo. */
  readonly replaceGraph: (graph: Graph) => void;
  readonly announce: (notice: string) => void;

  // Deeds that many places do.
  /** Without a title it belongs to a run of clicks that are undone as one; with one it is a deed of its own, and is said. */
  readonly pick: (picked: Partial<Picked>, title?: string) => void;
  readonly setFilters: (filters: Filters, title?: string) => void;
  readonly setClocks: (clocks: Clocks | null) => void;
  readonly setDates: (dates: DateRange) => void;
  /** Brings more into the network; the first that comes is what everything begins with and no deed. */
  readonly show: (graph: Graph, title?: string) => void;
}

/** What the page shows. Address, network, panels and lists all read it here and nowhere else. */
export const useExplorer = create<Explorer>()((set, get) => ({
  ...noPicture,
  history: blankHistory,
  notice: '',
  act: (deed) => {
    deed.beside?.done();
    set((explorer) => {
      const { change, history } = perform(explorer, explorer.history, deed, Date.now());
      return { ...change, history };
    });
  },
  undo: () => {
    get().history.done.at(-1)?.beside?.undone();
    set(({ history }) => {
      const undone = undo(history);
      if (!undone) return { notice: 'There is nothing to undo.' };
      return { ...undone.change, history: undone.history, notice: `Undone: ${undone.title}.` };
    });
  },
  redo: () => {
    get().history.undone[0]?.beside?.done();
    set(({ history }) => {
      const redone = redo(history);
      if (!redone) return { notice: 'There is nothing to do again.' };
      return { ...redone.change, history: redone.history, notice: `Done again: ${redone.title}.` };
    });
  },
  goTo: ({ selection, filters, view, clocks, dates }) => set({ selection, filters, view, clocks, dates }),
  select: (selection) => set({ selection }),
  setView: (view) => set({ view }),
  setLayer: (layer) => set({ layer }),
  setTable: (table) => set({ table }),
  setCamera: (camera) => set({ camera }),
  look: (scene) => set(sceneOf(scene)),
  open: (picture) => set({ ...picture, history: blankHistory }),
  place: (places) => set((explorer) => ({ places: { ...explorer.places, ...places } })),
  replaceGraph: (graph) => set({ graph }),
  announce: (notice) => set({ notice }),
  pick: (picked, title) => {
    get().act({
      title: title ?? 'Select',
      ...(title === undefined ? { run: 'select' } : {}),
      change: (picture) => ({ picked: { ...picture.picked, ...picked } }),
    });
    if (title !== undefined) set({ notice: `${counted(get().picked.actorIds.length, 'actor')} selected.` });
  },
  setFilters: (filters, title = 'Filter') => get().act({ title, change: () => ({ filters }) }),
  setClocks: (clocks) => {
    const title = clocks === null ? 'Close time travel' : 'Move the clocks';
    get().act({ title, run: 'clocks', change: () => ({ clocks }) });
  },
  setDates: (dates) => get().act({ title: 'Keep a span of dates', run: 'dates', change: () => ({ dates }) }),
  show: (added, title = 'Add to the network') => {
    const { graph, act } = get();
    if (graph === null || graph.actors.length === 0) set({ graph: added });
    else act({ title, change: () => ({ graph: mergeGraphs(graph, added) }) });
  },
}));
