import autocannon from 'autocannon';
import { DriverClient, type Statement } from '../connections/driver.js';
import { question } from '../connections/questions.js';
import { log } from '../load/dataFolder.js';
import { median } from '../report/figures.js';
import { rateRow, type Row } from '../report/rows.js';
import type { Arena } from './arena.js';

const CONNECTIONS = 32;
const ROUNDS = 5;
const SECONDS = 4;

/** How many small questions are answered in a second, 32 at once, against the driver, 32 at once. */
export async function measureThroughput(arena: Arena): Promise<Row[]> {
  log(`Measuring small questions, ${CONNECTIONS} at once`);
  const questions = arena.picks.relationIds.slice(0, 200).map((id) => question('bareRelation', { id }));
  const statements: (readonly Statement[])[] = [];
  for (const one of questions) statements.push(await arena.recorder.statementsOf(one));
  const byServer = () =>
    rateOfServer(
      arena.ententeServer.url,
      questions.map((one) => JSON.stringify(one)),
    );
  const byDriver = () => rateOfDriver(arena, statements);
  await byServer();
  await byDriver();
  const rates: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.ours.push(await byServer());
    rates.theirs.push(await byDriver());
  }
  const head = {
    graph: arena.graph,
    what: `a relation with its ends, ${CONNECTIONS} connections`,
    against: `the same Cypher by neo4j-driver alone, ${CONNECTIONS} at once`,
  };
  return [rateRow(head, median(rates.ours), median(rates.theirs), 0.7)];
}

async function rateOfServer(url: string, bodies: readonly string[]): Promise<number> {
  const { origin, pathname } = new URL(url);
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: bodies.map((body) => ({
      method: 'POST',
      path: pathname,
      headers: { 'content-type': 'application/json' },
      body,
    })),
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} questions were not answered`);
  return result.requests.total / result.duration;
}

async function rateOfDriver(
  { driver }: Arena,
  statements: readonly (readonly Statement[])[],
): Promise<number> {
  const clients = Array.from({ length: CONNECTIONS }, () => new DriverClient(driver));
  const began = performance.now();
  let answers = 0;
  let next = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - began < 1000 * SECONDS) {
        next += 1;
        await client.ask(statements[next % statements.length] ?? []);
        answers += 1;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  return answers / seconds;
}
