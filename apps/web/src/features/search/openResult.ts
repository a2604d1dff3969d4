import { create } from 'zustand';
import type { Clocks } from '../../domain/questions/clocks';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph } from '../../domain/network/graph';
import type { Selected } from '../../domain/network/selection';
import type { Shown } from '../../domain/what-is-shown/shownGraph';
import type { SearchResult } from './results';

/** A search result that was opened. */
export interface OpenedResult {
  readonly kind: 'actor' | 'relation';
  readonly id: string;
  /** Its name or sentence. */
  readonly name: string;
  /** The claim to scroll to in the panel of its relation; null: none. */
  readonly claimId: string | null;
}

interface OpenedResultState {
  readonly opened: OpenedResult | null;
  readonly setOpened: (result: OpenedResult | null) => void;
}

/** The result opened last; a new object each time, so that the same result can be opened again. */
export const useOpenedResult = create<OpenedResultState>()((set) => ({
  opened: null,
  setOpened: (result) => set({ opened: result }),
}));

/** Why something is not visible: not loaded, hidden, or excluded by clocks or filters. */
export type Unseen = 'ABSENT' | 'HIDDEN' | 'UNKNOWN' | 'NOT_IN_FORCE' | 'FILTERED';

/** Why a result is not visible in the views; null if it is. */
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

/** Describes why something is not visible and what shows it. */
export const describeUnseen: Readonly<Record<Unseen, { readonly why: string; readonly show: string }>> = {
  ABSENT: { why: 'is not in the network that is shown', show: 'Add it' },
  HIDDEN: { why: 'is hidden', show: 'Show it again' },
  UNKNOWN: { why: 'was not known by the day that is set', show: 'Known by: all dates' },
  NOT_IN_FORCE: { why: 'was not in force on the day that is set', show: 'In force on: all dates' },
  FILTERED: { why: 'is excluded by the filters', show: 'Clear the filters' },
};

/** The clocks without the one that excludes something. */
export const clockFreed = (clocks: Clocks | null, why: Unseen): Clocks => ({
  asOf: why === 'NOT_IN_FORCE' ? null : (clocks?.asOf ?? null),
  knownAt: why === 'UNKNOWN' ? null : (clocks?.knownAt ?? null),
});

/** Opens a result, highlights a source, or runs a command. */
export function openResult(line: SearchResult): void {
  const { openDetails, setFilters, filters, announce } = useExplorer.getState();
  const { setOpened: seek } = useOpenedResult.getState();
  switch (line.kind) {
    case 'actor':
    case 'relation':
      openDetails({ kind: line.kind, id: line.id });
      seek({ kind: line.kind, id: line.id, name: line.name, claimId: null });
      break;
    case 'claim':
      openDetails({ kind: 'relation', id: line.id });
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

/** Focuses the view that shows the result, so that its keys work. */
function focusView(): void {
  const main = document.querySelector('main');
  const view =
    main?.querySelector<HTMLElement>('[role="application"], [role="listbox"], [role="grid"]') ?? null;
  view?.focus({ preventScroll: true });
  // A hidden view cannot have the focus.
  if (document.activeElement !== view || view === null) main?.focus({ preventScroll: true });
}
