import { noDates } from '../questions/days';
import { noFilters, Unmatched } from '../questions/filters';
import type { Graph } from '../network/graph';
import type { ActorGroup } from '../network/groups';
import type { PathRef } from '../questions/paths';
import { type Snapshot, View } from './snapshot';
import type { Note, StoryStep } from './story';
import { initialTables } from './tableSettings';

/** What expanding an actor added, so that it can be collapsed. */
export interface Expansion {
  /** The actor; or two, joined by a tilde, whose relations with each other were added. */
  readonly actorId: string;
  readonly actorIds: readonly string[];
  readonly relationIds: readonly string[];
}

/** The ways to lay the network out. */
export const LayoutName = {
  /** Connected actors are near each other. */
  FORCE: 'force',
  /** From left to right, along the arrows. */
  LAYERED: 'layered',
  /** The most connected in the middle. */
  CONCENTRIC: 'concentric',
  /** Cooperation and membership pull together, conflict pushes apart. */
  CAMPS: 'camps',
} as const;
export type LayoutName = (typeof LayoutName)[keyof typeof LayoutName];

/** Positions of actors in the network, by id, in units in which an actor is 28 to 72 wide. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** All that a permalink restores. It is never changed in place, so that every command can be undone. */
export interface ViewState extends Snapshot {
  /** All that was loaded; null until the first answer is there. */
  readonly graph: Graph | null;
  /** What expanding actors added, oldest first. */
  readonly expansions: readonly Expansion[];
  /** Ids of actors that layouts do not move. */
  readonly pinned: readonly string[];
  /** Of actors that were laid out or moved. */
  readonly places: Places;
  readonly groups: readonly ActorGroup[];
  readonly layout: LayoutName;
  readonly notes: readonly Note[];
  /** A story, in the order of presentation. */
  readonly steps: readonly StoryStep[];
  /** Paths pinned for comparison. */
  readonly keptChains: readonly PathRef[];
}

const none = { actorIds: [], relationIds: [] };

/** What the page starts with. */
export const initialViewState: ViewState = {
  graph: null,
  expansions: [],
  hidden: none,
  pinned: [],
  places: {},
  groups: [],
  layout: LayoutName.FORCE,
  filters: noFilters,
  unmatched: Unmatched.DIM,
  dates: noDates,
  clocks: null,
  layer: null,
  table: initialTables,
  camera: null,
  view: View.GRAPH,
  selection: null,
  picked: none,
  notes: [],
  steps: [],
  keptChains: [],
};

/** Names of the layouts and what they show. */
export const layoutNames: Record<LayoutName, { readonly name: string; readonly shows: string }> = {
  force: { name: 'Force', shows: 'Connected actors stand together' },
  layered: { name: 'Layered', shows: 'From those who act to those who are acted upon' },
  concentric: { name: 'Radial', shows: 'The most connected in the middle' },
  camps: { name: 'Two camps', shows: 'Cooperation and belonging pull together, conflict pushes apart' },
};
