import { type Figures, figuresOf } from './figures.js';

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
 * Measures contestants at the same tasks in turn, so that what else happens on the machine happens to all. Who goes first changes, since
 * the first to a task brings its pages in. Each warms up on the tasks first.
 */
export async function sideBySide<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  tasks: number,
  { repetitions, seconds }: Effort,
): Promise<Record<Name, Figures>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name): [Name, number[]] => [name, []])) as Record<
    Name,
    number[]
  >;
  const round = async (number: number): Promise<void> => {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + number) % names.length] as Name;
      const began = performance.now();
      await contestants[name](number % tasks);
      times[name].push(performance.now() - began);
    }
  };
  const warmUntil = performance.now() + 1000 * seconds * WARM_UP;
  const enough = Math.max(Math.min(tasks, repetitions), 2 * names.length);
  for (let number = 0; number < enough && (number < 4 || performance.now() < warmUntil); number += 1)
    await round(number);
  for (const name of names) times[name].length = 0;
  const until = performance.now() + 1000 * seconds;
  for (let number = 0; number < repetitions; number += 1) {
    if (number >= LEAST_REPETITIONS && performance.now() > until) break;
    await round(number);
  }
  return Object.fromEntries(names.map((name) => [name, figuresOf(times[name])])) as Record<Name, Figures>;
}
