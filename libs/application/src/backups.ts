import type { GraphStore } from '@entente/store';
import { z } from 'zod';

const counted = ['actors', 'relations', 'claims', 'citations', 'sources'] as const;

const storeState = z.object({
  /** Whether the integrity check found nothing wrong. */
  ok: z.boolean(),
  counts: z.record(z.enum(counted), z.int().nonnegative()),
  /** The place of the log's last entry. */
  log: z.int().nonnegative(),
  /** The names of all constraints. */
  constraints: z.array(z.string()),
});

/** What there is in a store, by which a restored one is held against the one that was backed up. */
export type StoreState = Readonly<z.infer<typeof storeState>>;

/** The state that was noted with a backup; nothing of it where it is of another shape. */
export const storeStateIn = (value: unknown): Partial<StoreState> =>
  storeState.partial().catch({}).parse(value);

/** Looks at everything. `report` is called with how much of it was looked at, from 0 to 1. */
export async function readStoreState(
  store: GraphStore,
  report: (progress: number) => void,
): Promise<StoreState> {
  const integrity = await store.checkIntegrity(({ progress }) => report(progress));
  return {
    ok: integrity.ok,
    counts: Object.fromEntries(counted.map((name) => [name, integrity[name]])) as StoreState['counts'],
    log: await store.logHead(),
    constraints: await store.constraintNames(),
  };
}

/** In what a store differs from what it was, in words; empty where it does not. What is not known of it cannot differ. */
export function differencesFrom(before: Partial<StoreState>, now: StoreState): string[] {
  const count = (what: string, was: number | undefined, is: number): string[] =>
    was === undefined || was === is ? [] : [`${what}: ${was} before, ${is} now`];
  const { counts, log, constraints = [], ok } = before;
  return [
    ...counted.flatMap((name) => count(name, counts?.[name], now.counts[name])),
    ...count('entries of the log', log, now.log),
    ...constraints
      .filter((name) => !now.constraints.includes(name))
      .map((name) => `the constraint ${name} is missing`),
    ...(ok !== false && !now.ok
      ? ['the graph is not whole: relations, claims or citations are at fault']
      : []),
  ];
}

/** Whether nothing was ever written to a store: it may be replaced by another without loss. */
export const isUntouched = async (store: GraphStore): Promise<boolean> =>
  (await store.isEmpty()) && (await store.logHead()) === 0;
