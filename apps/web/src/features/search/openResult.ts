import { create } from 'zustand';
import type { Clocks } from '../../domain/clocks';
import type { Graph } from '../../domain/graph';
import type { Shown } from '../../domain/shownGraph';
import type { Selected } from '../../domain/selection';
import { useExplorer } from '../../domain/explorerStore';
import type { SearchResult } from './results';

/** What the reader chose of what was found. */
export interface OpenedResult {
  readonly kind: 'actor' | 'relation';
  readonly id: string;
  /** What it is called, or its sentence. */
  readonly name: string;
  /** The claim that was chosen, to be brought into view in the panel of its relation; null: none. */
  readonly claimId: string | null;
}

interface OpenedResultState {
  readonly opened: OpenedResult | null;
  readonly setOpened: (result: OpenedResult | null) => void;
}

/** What was last chosen of what a search found; it is another object each time, so that the same can be chosen again. */
export const useOpenedResult = create<OpenedResultState>()((set) => ({
  opened: null,
  setOpened: (result) => set({ opened: result }),
}));

/** Why something is not to be seen: it was not loaded, or put out of sight, or the clocks or the filters leave it out. */
export type Unseen = 'ABSENT' | 'HIDDEN' | 'UNKNOWN' | 'NOT_IN_FORCE' | 'FILTERED';

/** Why the result cannot be seen in the network, the tables and on the timeline; null where it can. */
export function whyUnseen(
  { kind, id }: Pick<OpenedResult, 'kind' | 'id'>,
  loaded: Graph,
  hidden: Selected,
  shown: Pick<Shown, 'known' | 'standing' | 'matching'>,
): Unseen | null {
  const isIn = ({ actors, relations }: Graph): boolean =>
    (kind === 'actor' ? actors : relations).some((one) => one.id === id);
  if (!isIn(loaded)) return 'ABSENT';
  const ends = loaded.relations.filter((one) => one.id === id).flatMap(({ from, to }) => [from, to]);
  const gone = new Set([...hidden.actorIds, ...hidden.relationIds]);
  if ([id, ...ends].some((one) => gone.has(one))) return 'HIDDEN';
  if (!isIn(shown.known)) return 'UNKNOWN';
  if (!isIn(shown.standing)) return 'NOT_IN_FORCE';
  return isIn(shown.matching) ? null : 'FILTERED';
}

/** Says why something is not seen, and what would show it. */
export const describeUnseen: Readonly<Record<Unseen, { readonly why: string; readonly show: string }>> = {
  ABSENT: { why: 'is not in the network that is shown', show: 'Bring it in' },
  HIDDEN: { why: 'is hidden', show: 'Show it again' },
  UNKNOWN: { why: 'was not known by the day that is set', show: 'Known by: all dates' },
  NOT_IN_FORCE: { why: 'was not in force on the day that is set', show: 'In force on: all dates' },
  FILTERED: { why: 'is left out by the filters', show: 'Clear the filters' },
};

/** The clocks without the one that leaves something out. */
export const clockFreed = (clocks: Clocks | null, why: Unseen): Clocks => ({
  asOf: why === 'NOT_IN_FORCE' ? null : (clocks?.asOf ?? null),
  knownAt: why === 'UNKNOWN' ? null : (clocks?.knownAt ?? null),
});

/** Goes to what was chosen: opens it in the panel, brings out what a source says, or does what is to be done. */
export function openResult(line: SearchResult): void {
  const { openDetails: select, setFilters, filters, announce } = useExplorer.getState();
  const { setOpened: seek } = useOpenedResult.getState();
  switch (line.kind) {
    case 'actor':
    case 'relation':
      select({ kind: line.kind, id: line.id });
      seek({ kind: line.kind, id: line.id, name: line.name, claimId: null });
      break;
    case 'claim':
      select({ kind: 'relation', id: line.id });
      seek({ kind: 'relation', id: line.id, name: 'The relation', claimId: line.claimId });
      break;
    case 'source':
      setFilters({ ...filters, sources: [line.id] }, `Highlight what “${line.name}” says`);
      announce(`Highlighted: the relations that “${line.name}” speaks of.`);
      break;
    case 'command':
      line.command.run?.();
      return;
  }
  focusView();
}

/** The focus goes where what was chosen is shown, so that the keys of the view work on it. */
function focusView(): void {
  const main = document.querySelector('main');
  const view =
    main?.querySelector<HTMLElement>('[role="application"], [role="listbox"], [role="grid"]') ?? null;
  view?.focus({ preventScroll: true });
  // A view out of sight takes none.
  if (document.activeElement !== view || view === null) main?.focus({ preventScroll: true });
}
