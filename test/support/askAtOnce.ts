/** What many clients got who asked for a while. */
export interface Asked {
  readonly count: number;
  /** How often each HTTP status came. */
  readonly statuses: Readonly<Record<number, number>>;
}

interface Asking {
  readonly clients: number;
  /** Whether to go on, after so many questions and milliseconds. */
  readonly goesOn: (count: number, milliseconds: number) => boolean;
}

/** Has clients ask a server over HTTP, each its next question when it has its answer. Questions are taken in turn. */
export async function askAtOnce(
  address: string,
  questions: readonly { readonly query: string; readonly variables?: object }[],
  { clients, goesOn }: Asking,
): Promise<Asked> {
  const statuses: Record<number, number> = {};
  const began = Date.now();
  let count = 0;
  const ask = async (): Promise<void> => {
    while (goesOn(count, Date.now() - began)) {
      const question = questions[count % questions.length];
      count += 1;
      const { status, text } = await post(address, JSON.stringify(question));
      // An error beside data has no status of its own.
      const told = /"code":"(INTERNAL_SERVER_ERROR|UNAVAILABLE)"/u.test(text) ? 500 : status;
      statuses[told] = (statuses[told] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return { count, statuses };
}

async function post(address: string, body: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}
