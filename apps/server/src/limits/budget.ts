import { UnavailableError } from '@entente/model';
import { GraphQLError } from 'graphql';
import { LARGEST_ANSWER, MOST_HELD, tooComplex } from './limits.js';

/** Fields that are built in one go, before the event loop gets other work. */
const STRIDE = 10_000;

/** A list that waits to be built. */
interface Waiting {
  readonly fields: number;
  readonly build: () => void;
}

/**
 * The budget of one response, counted in fields as costs are: its cost was estimated beforehand from usual sizes of lists, and some lists
 * are larger. Each list asks here before its items are built. Once the response would exceed the budget, or nobody waits for it any more,
 * lists are empty, so that it ends at once, and `refusal` says why it is not sent. Between large lists other requests are served.
 */
export class Budget {
  #held = 0;
  #heldInThisTurn = 0;
  #leftOut = false;
  #line: Waiting[] = [];

  /** `signal`: aborted when nobody waits for the answer any more; `end` ends what is still read for it. */
  constructor(
    readonly signal: AbortSignal | undefined,
    readonly end: () => void,
  ) {}

  /** Why the answer is not sent; null where it is. */
  get refusal(): GraphQLError | UnavailableError | null {
    if (this.#held > MOST_HELD) {
      return tooComplex(
        `This answer had ${this.#held} fields of things before it was given up; at most ${MOST_HELD} are built. Ask for less at a time: smaller pages, fewer levels, fewer lists`,
        { cost: this.#held, limit: MOST_HELD },
      );
    }
    return this.#leftOut
      ? new UnavailableError('This took too long; ask for less, or try again later')
      : null;
  }

  /** A list whose items have so many fields each: now, or after others. It is not made where the budget is used up. */
  take<T>(
    make: () => readonly T[] | Promise<readonly T[]>,
    fieldsEach: number,
  ): readonly T[] | Promise<readonly T[]> {
    if (this.#isOver) return this.#nothing();
    const made = make();
    return made instanceof Promise
      ? made.then((list) => this.#inTurn(list, fieldsEach))
      : this.#inTurn(made, fieldsEach);
  }

  #inTurn<T>(list: readonly T[], fieldsEach: number): readonly T[] | Promise<readonly T[]> {
    if (this.#isOver) return this.#nothing();
    const fields = list.length * fieldsEach;
    this.#held += fields;
    if (this.#held > MOST_HELD) {
      this.end();
      return [];
    }
    if (this.#line.length === 0 && this.#heldInThisTurn < STRIDE) {
      this.#heldInThisTurn += fields;
      return list;
    }
    return new Promise((resolve) => {
      if (this.#line.length === 0) setImmediate(() => this.#serveNext());
      this.#line.push({ fields, build: () => resolve(this.#isOver ? this.#nothing() : list) });
    });
  }

  #nothing(): [] {
    this.#leftOut = true;
    return [];
  }

  get #isOver(): boolean {
    return this.#held > MOST_HELD || this.signal?.aborted === true;
  }

  #serveNext(): void {
    this.#heldInThisTurn = 0;
    const line = this.#line;
    let served = 0;
    for (const { fields, build: give } of line) {
      if (this.#heldInThisTurn >= STRIDE) break;
      give();
      if (!this.#isOver) this.#heldInThisTurn += fields;
      served += 1;
    }
    this.#line = line.slice(served);
    if (this.#line.length > 0) setImmediate(() => this.#serveNext());
  }
}

/** How many letters the texts of a response have, or a number above `most`. Its other parts are small compared to its texts, and bounded in number. */
function lettersIn(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let letters = 0;
  for (const key in value) {
    letters += lettersIn((value as Record<string, unknown>)[key], most - letters);
    if (letters > most) break;
  }
  return letters;
}

/** Why an answer is not sent: it was given up, or its texts alone are larger than an answer may be; null where it is. */
export function refusalOf({ refusal }: Budget, data: unknown): GraphQLError | null {
  if (refusal instanceof GraphQLError) return refusal;
  if (refusal) return new GraphQLError(refusal.message, { originalError: refusal });
  const letters = lettersIn(data, LARGEST_ANSWER);
  return letters > LARGEST_ANSWER
    ? tooComplex(
        `The texts of this answer had ${letters} letters; at most ${LARGEST_ANSWER} bytes are sent. Ask for less at a time: smaller pages, fewer fields`,
        { cost: letters, limit: LARGEST_ANSWER },
      )
    : null;
}
