/** What a query may cost. A cost of one is about one field of one thing in the answer. */
export const MOST_COST = 250_000;

/** A search along paths costs this much by itself, whatever it finds. */
const PATH_SEARCH = 20_000;

/** What graphql-query-complexity tells an estimator. */
interface Arguments {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}

const numberOf = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 1);

/** A page costs what its nodes may. */
export const pageCost = ({ args, childComplexity }: Arguments): number =>
  1 + numberOf(args['first']) * childComplexity;

/** A list costs what as many things as its limit may. */
export const listCost =
  (limit: string) =>
  ({ args, childComplexity }: Arguments): number =>
    1 + numberOf(args[limit]) * childComplexity;

/** Paths cost the search, and what their actors and hops may. */
export const pathsCost = ({ args, childComplexity }: Arguments): number =>
  PATH_SEARCH + numberOf(args['limit']) * numberOf(args['maxLength']) * childComplexity;
