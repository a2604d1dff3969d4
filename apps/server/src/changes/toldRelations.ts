/** Relations of which is kept how they were told. */
const MOST_KEPT = 2_000;

/**
 * Whether the relations that a listener was told of were there at the end: of the last so many, however long it listens. Of others the log
 * has it.
 */
export class ToldRelations {
  readonly #wereThere = new Map<string, boolean>();

  constructor(readonly most = MOST_KEPT) {}

  /** Undefined where it was not told of, or too long ago. */
  wasThere(relationId: string): boolean | undefined {
    return this.#wereThere.get(relationId);
  }

  tell(relationId: string, isThere: boolean): void {
    this.#wereThere.delete(relationId);
    this.#wereThere.set(relationId, isThere);
    const [oldest] = this.#wereThere.keys();
    if (this.#wereThere.size > this.most && oldest !== undefined) this.#wereThere.delete(oldest);
  }
}
