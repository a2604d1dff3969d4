/** Takes the actor that a tie leads to, and the rank of its evidence, 0 the strongest, 4 the weakest. */
export type VisitTie = (other: number, rank: number) => void;

/** Who is tied to whom, as a search for chains needs it. Actors are numbers from 0; two may have several ties. */
export interface Ties {
  /** One more than the largest number of an actor. */
  readonly actorCount: number;
  /** Visits the ties along which a chain may leave an actor. */
  leaving(actor: number, visit: VisitTie): void;
  /** Visits the ties along which a chain may come to an actor: those that lead to `other` backwards. */
  arriving(actor: number, visit: VisitTie): void;
  /** The order of two actors where nothing else tells chains apart: below 0 where a comes first. */
  compare(a: number, b: number): number;
}
