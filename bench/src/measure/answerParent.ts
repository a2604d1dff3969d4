import type { Neo4jAddress } from '@entente/store';

/** What a parent sends: where Neo4j is, once; then questions for memory; then the end. */
type Message = { readonly start: Neo4jAddress } | { readonly memory: true } | { readonly stop: true };

/** Runs a server for the process that forked this one. `start` gives its port and how to end it. */
export function answerParent(
  start: (neo4j: Neo4jAddress) => Promise<{ readonly port: number; readonly end: () => Promise<void> }>,
): void {
  let end: (() => Promise<void>) | undefined;
  const handle = async (message: Message): Promise<void> => {
    if ('start' in message) {
      const started = await start(message.start);
      ({ end } = started);
      process.send?.({ port: started.port });
    } else if ('memory' in message) {
      for (let i = 0; i < 3; i += 1) globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      process.send?.({ rss, heapUsed });
    } else {
      await end?.();
      process.disconnect();
    }
  };
  process.on('message', (message: Message) => {
    handle(message).catch((fault: unknown) => {
      process.stderr.write(`${String(fault instanceof Error ? fault.stack : fault)}\n`);
      process.exit(1);
    });
  });
  // Nobody is left to be answered.
  process.on('disconnect', () => process.exit());
}
