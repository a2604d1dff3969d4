/** An id that Entente made, which begins with the moment of its making (UUID of version 7, RFC 9562). Others came with a file, all at once. */
const timed = /^[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/u;

/** A network that grows has its places worked out anew at these numbers of actors: twice as many each time while it is small, then a quarter more. */
function settledSize(count: number): number {
  let size = 3;
  while (size < count) {
    const next = size < 48 ? size * 2 : Math.floor(size * 1.25);
    if (next > count) break;
    size = next;
  }
  return Math.min(size, count);
}

interface Settled {
  readonly actorIds: ReadonlySet<string>;
  readonly relationIds: ReadonlySet<string>;
  /** Those who joined since, in the order of their joining. */
  readonly newcomers: readonly string[];
}

interface Tied {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Which part of a network is laid out as a whole, and who joined since and is placed beside it, so that a few newcomers move nobody else, on
 * any machine: it goes by ids alone.
 *
 * @param late Ids of actors and relations that the reader brought in.
 */
export function settledPart(
  actors: readonly { readonly id: string }[],
  relations: readonly Tied[],
  late: ReadonlySet<string>,
): Settled {
  const inTime = (a: string, b: string): number =>
    Number(timed.test(a)) - Number(timed.test(b)) || (a < b ? -1 : Number(a > b));
  const ids = actors.map(({ id }) => id).sort(inTime);
  const first = ids.filter((id) => !late.has(id));
  const given = first.filter((id) => !timed.test(id));
  const settled = new Set(
    2 * given.length >= first.length ? given : first.slice(0, settledSize(first.length)),
  );
  const between = relations.filter(
    ({ id, from, to }) => settled.has(from) && settled.has(to) && !late.has(id),
  );
  const givenBetween = between.filter(({ id }) => !timed.test(id));
  const held = 2 * givenBetween.length >= between.length ? givenBetween : between;
  return {
    actorIds: settled,
    relationIds: new Set(held.map(({ id }) => id)),
    newcomers: [...first, ...ids.filter((id) => late.has(id))].filter((id) => !settled.has(id)),
  };
}
