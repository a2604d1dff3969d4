import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';

/** What many clients got who asked for a while. */
export interface Asked {
  readonly count: number;
  /** How often each HTTP status came. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Bytes of the heap in use after a collection, a fifth of the way in, and at the end. */
  readonly heap: { readonly early: number; readonly late: number };
}

/** Has clients ask a server over HTTP, each its next question when it has its answer. Questions are taken in turn. */
export async function askAtOnce(
  address: string,
  questions: readonly { readonly query: string; readonly variables?: object }[],
  { clients, milliseconds }: { readonly clients: number; readonly milliseconds: number },
): Promise<Asked> {
  const statuses: Record<number, number> = {};
  const began = Date.now();
  const until = began + milliseconds;
  let count = 0;
  let early = 0;
  const ask = async (): Promise<void> => {
    while (Date.now() < until) {
      const question = questions[count % questions.length];
      count += 1;
      const { status, text } = await post(address, JSON.stringify(question));
      // An error beside data has no status of its own.
      const told = /"code":"(INTERNAL_SERVER_ERROR|UNAVAILABLE)"/u.test(text) ? 500 : status;
      statuses[told] = (statuses[told] ?? 0) + 1;
      if (early === 0 && Date.now() - began > milliseconds / 5) early = heapInUse();
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return { count, statuses, heap: { early, late: heapInUse() } };
}

async function post(address: string, body: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
