import type { LayoutName } from './layoutName';
import type { ActorGroup } from './network/actorGroup';
import type { Expansion } from './network/expansion';
import type { Graph } from './network/graph';
import type { ChainRef } from './paths/chainRef';
import type { Places } from './places';
import type { Scene } from './scene';
import type { Note } from './story/note';
import type { StoryStep } from './story/storyStep';

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
  readonly keptChains: readonly ChainRef[];
}
