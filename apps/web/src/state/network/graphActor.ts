import type { ActorKind } from '@entente/model';

/** An actor as the network shows it. */
export interface GraphActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1, three letters where known, else two. */
  readonly isoCode: string | null;
  /** Relations of the shown graph that it is an end of. */
  readonly relationCount: number;
  /** How many actors it stands for, of a group that is drawn as one. */
  readonly members?: number;
}
