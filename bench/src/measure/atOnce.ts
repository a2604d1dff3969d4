/** Does tasks from 0 to `count`, so many at once; how many were done in a second. */
export async function atOnce(
  workers: number,
  count: number,
  task: (number: number, worker: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (next < count) {
        next += 1;
        await task(next - 1, worker);
      }
    }),
  );
  return count / ((performance.now() - began) / 1000);
}
