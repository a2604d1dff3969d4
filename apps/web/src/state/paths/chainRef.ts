import type { WrittenQuestion } from '../address/readPathQuestion';

/** A chain by the question that it answers: asked again, the same chain is found by its key. */
export interface ChainRef {
  readonly question: WrittenQuestion;
  /** As `chainKey` makes them; of older views as `isKeyOf` knows them. */
  readonly key: string;
}
