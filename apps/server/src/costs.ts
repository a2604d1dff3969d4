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
  readonly field: { readonly args: readonly { readonly name: string; readonly defaultValue?: unknown }[] };
}

/** A number asked for, or what stands for it. One that is out of its range costs nothing much: it is refused for that, and not for what it would cost. */
function numberOf({ args, field }: Arguments, name: string, most: number): number {
  const value = args[name] ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  return typeof value === 'number' && value > 0 && value <= most ? value : 1;
}

/** A page costs what its nodes may. */
export const pageCost = (asked: Arguments): number =>
  1 + numberOf(asked, 'first', 100) * asked.childComplexity;

/** A list costs what as many things as its limit may; `most` is the largest limit. */
export const listCost =
  (most: number) =>
  (asked: Arguments): number =>
    1 + numberOf(asked, 'limit', most) * asked.childComplexity;

/** Paths cost the search, and what their actors and hops may. */
export const pathsCost = (asked: Arguments): number => {
  const hops = numberOf(asked, 'maxLength', 6);
  return PATH_SEARCH + FIRST_HOP * 2 ** hops + numberOf(asked, 'limit', 50) * hops * asked.childComplexity;
};

/** What is counted over all relations costs going through them. */
export const scanCost = ({ childComplexity }: Pick<Arguments, 'childComplexity'>): number =>
  SCAN + 100 * childComplexity;
