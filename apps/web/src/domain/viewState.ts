import type { ActorGroup } from './groups';
import type { Graph } from './graph';
import type { PathRef } from './paths';
import { type Scene, View } from './snapshot';
import type { Note, StoryStep } from './story';
import { noDates } from './days';
import { noFilters, Unmatched } from './filters';
import { noTable } from './tableSettings';

/** What came in when the network was asked for what is known around an actor, so that it can be taken away again. */
export interface Expansion {
  /** The actor; or two, joined by a tilde, between whom relations came in. */
  readonly actorId: string;
  readonly actorIds: readonly string[];
  readonly relationIds: readonly string[];
}

/** The ways to lay the network out. */
export const LayoutName = {
  /** Who is tied stands near. */
  FORCE: 'force',
  /** From left to right, along the arrows. */
  LAYERED: 'layered',
  /** The most connected in the middle. */
  CONCENTRIC: 'concentric',
  /** Cooperation and belonging draw together, conflict pushes apart. */
  CAMPS: 'camps',
} as const;
export type LayoutName = (typeof LayoutName)[keyof typeof LayoutName];

/** Where actors stand on the network, by id: its own measure, in which an actor is 28 to 72 across. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** All that makes what the reader sees. It is never changed, only followed by another one, so that any deed can be undone. */
export interface Picture extends Scene {
  /** All that was loaded; null until the first answer is there. */
  readonly graph: Graph | null;
  /** What came in by asking around an actor, oldest first. */
  readonly expansions: readonly Expansion[];
  /** Ids of actors that no layout moves. */
  readonly pinned: readonly string[];
  /** Of actors that were laid out or moved. */
  readonly places: Places;
  readonly groups: readonly ActorGroup[];
  readonly layout: LayoutName;
  readonly notes: readonly Note[];
  /** A story, in the order in which it is told. */
  readonly steps: readonly StoryStep[];
  /** Chains put aside to be compared. */
  readonly keptChains: readonly PathRef[];
}

const none = { actorIds: [], relationIds: [] };

/** What the page begins with. */
export const noPicture: Picture = {
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
  table: noTable,
  camera: null,
  view: View.GRAPH,
  selection: null,
  picked: none,
  notes: [],
  steps: [],
  keptChains: [],
};
