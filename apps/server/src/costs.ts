/** What a query may cost. A cost of one is about one field of one thing in the answer. */
export const MOST_COST = 250_000;

/** A search along paths costs this much by itself, whatever it finds, and twice as much more with each hop that it may go. */
const PATH_SEARCH = 16_000;
const FIRST_HOP = 1_000;

/** A question that goes through every relation costs this much by itself. */
const SCAN = 5_000;

/** What graphql-query-complexity tells an estimator. */
interface Arguments {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}

/** A number asked for. One that is out of its range costs nothing much: it is refused for that, and not for what it would cost. */
const numberOf = (value: unknown, most: number): number =>
  typeof value === 'number' && value > 0 && value <= most ? value : 1;

/** A page costs what its nodes may. */
export const pageCost = ({ args, childComplexity }: Arguments): number =>
  1 + numberOf(args['first'], 100) * childComplexity;

/** A list costs what as many things as its limit may; `most` is the largest limit. */
export const listCost =
  (most: number) =>
  ({ args, childComplexity }: Arguments): number =>
    1 + numberOf(args['limit'], most) * childComplexity;

/** Paths cost the search, and what their actors and hops may. */
export const pathsCost = ({ args, childComplexity }: Arguments): number => {
  const hops = numberOf(args['maxLength'], 6);
  return PATH_SEARCH + FIRST_HOP * 2 ** hops + numberOf(args['limit'], 50) * hops * childComplexity;
};

/** What is counted over all relations costs going through them. */
export const scanCost = ({ childComplexity }: Arguments): number => SCAN + 100 * childComplexity;
