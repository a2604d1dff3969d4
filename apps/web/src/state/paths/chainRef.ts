import type { WrittenQuestion } from '../address/readPathQuestion';

/** A chain by the question that it answers: asked again, the same chain is found by its key. */
export interface ChainRef {
  readonly question: WrittenQuestion;
  /** Four letters, as `chainKey` makes them. */
  readonly key: string;
}
