/** How long something took, in milliseconds: half of all times are not above p50, 95 % not above p95. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly repetitions: number;
}

/** The figures of a list of times. @throws RangeError where it is empty */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => {
    const time = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    if (time === undefined) throw new RangeError('Nothing was measured');
    return time;
  };
  return { p50: at(0.5), p95: at(0.95), repetitions: sorted.length };
}

/** The one in the middle; of two the lesser. @throws RangeError where there is none */
export function median(numbers: readonly number[]): number {
  return figuresOf(numbers).p50;
}

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

/** Does the task of a number, from 0; tasks come around again. */
export type Contestant = (number: number) => Promise<unknown>;

/** How often something is measured: so often, but for no longer than so many seconds. */
export interface Effort {
  readonly repetitions: number;
  readonly seconds: number;
}

const LEAST_REPETITIONS = 10;
const WARM_UP = 0.25;

/**
 * Measures contestants at the same tasks by turns, so that other load on the machine affects all of them. The order changes, since
 * the first to a task brings its pages in. Each warms up on the tasks first.
 */
export async function sideBySide<All extends Readonly<Partial<Record<string, Contestant>>>>(
  contestants: All,
  tasks: number,
  { repetitions, seconds }: Effort,
): Promise<{ [Name in keyof All]: Figures }> {
  const entries = Object.entries(contestants) as [string, Contestant][];
  const times = entries.map((): number[] => []);
  const round = async (number: number): Promise<void> => {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const place = (turn + number) % entries.length;
      const began = performance.now();
      await entries[place]?.[1](number % tasks);
      times[place]?.push(performance.now() - began);
    }
  };
  const warmUntil = performance.now() + 1000 * seconds * WARM_UP;
  const enough = Math.max(Math.min(tasks, repetitions), 2 * entries.length);
  for (let number = 0; number < enough && (number < 4 || performance.now() < warmUntil); number += 1)
    await round(number);
  for (const list of times) list.length = 0;
  const until = performance.now() + 1000 * seconds;
  for (let number = 0; number < repetitions; number += 1) {
    if (number >= LEAST_REPETITIONS && performance.now() > until) break;
    await round(number);
  }
  return Object.fromEntries(entries.map(([name], i) => [name, figuresOf(times[i] ?? [])])) as {
    [Name in keyof All]: Figures;
  };
}
