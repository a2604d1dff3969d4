const BATCH = 500;

/** Everything that comes in batches in the order of ids, one at a time; each batch is read when the one before it is used up. */
export async function* inBatches<T>(
  read: (after: string, limit: number) => Promise<T[]>,
  idOf: (thing: T) => string,
): AsyncGenerator<T> {
  let after = '';
  for (;;) {
    const batch = await read(after, BATCH);
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return;
    after = idOf(last);
  }
}
