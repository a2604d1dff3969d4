import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { PathBudget, type PathLimits, PathSearchEnded, searchPaths, HopTable } from '@entente/model';
import {
  type AskedHops,
  networkPaths,
  type NumberedPaths,
  type PathJob,
  type PathReply,
} from './networkPaths.js';

/** The thread that searches for paths: takes a job, answers, and waits for the next one. */

/** What a search takes at most; a second goes over some fifty million hops. */
const MOST_STEPS = 400_000_000;
/** Held at once, some 100 MB with what is made of them. */
const MOST_HOPS = 6_000_000;
/** Milliseconds: a request has 9,500 in all. */
const LONGEST = 5_000;

const port = parentPort;
if (!port) throw new Error('This is the module of a worker thread');

port.on('message', (message: PathJob | AskedHops | null) => {
  // The hops that a search has asked for go to that search.
  if (message && 'over' in message) void run(message).then((reply) => port.postMessage(reply));
});

async function run(job: PathJob): Promise<PathReply> {
  const until = performance.now() + LONGEST;
  const limits: PathLimits = {
    steps: MOST_STEPS,
    hopsHeld: MOST_HOPS,
    isOver: () => Atomics.load(job.over, 0) === 1 || performance.now() > until,
  };
  try {
    const found =
      job.kind === 'NETWORK'
        ? networkPaths(job.network, job.question, limits)
        : await askedPaths(job, limits);
    return { kind: 'FOUND', found };
  } catch (error) {
    if (!(error instanceof PathSearchEnded)) throw error;
    return { kind: 'GIVEN_UP', searchedLength: error.searchedLength };
  }
}

async function askedPaths(
  { question, ids }: Extract<PathJob, { kind: 'ASKED' }>,
  limits: PathLimits,
): Promise<NumberedPaths> {
  const known = [...ids];
  const compare = (a: number, b: number): number =>
    (known[a] ?? '') < (known[b] ?? '') ? -1 : Number(a !== b);
  const table = new HopTable(known.length, new PathBudget(limits));
  const search = searchPaths(table, question, compare);
  let step = search.next();
  while (step.done !== true) {
    reply({ kind: 'NEEDS', actors: step.value });
    const [asked] = (await once(port as NonNullable<typeof port>, 'message')) as [AskedHops | null];
    if (!asked) {
      step = search.throw(new PathSearchEnded('BUDGET'));
      continue;
    }
    const { hops, newIds } = asked;
    known.push(...newIds);
    table.widen(known.length);
    for (const { actor, hops: own } of hops) {
      table.begin(actor);
      for (const [other, outward, inward] of own) table.add(other, outward, inward);
    }
    step = search.next();
  }
  return { paths: step.value, relations: [] };
}

function reply(reply: PathReply): void {
  port?.postMessage(reply);
}
