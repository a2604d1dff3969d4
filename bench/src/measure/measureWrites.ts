import { idSubject, newId } from '@entente/model';
import type { Driver, Statement } from '../connections/driver.js';
import { HttpClient } from '../connections/httpClient.js';
import { question } from '../connections/questions.js';
import { log } from '../load/dataFolder.js';
import { atOnce, median } from '../report/figures.js';
import { rateRow, type Row } from '../report/rows.js';
import type { Arena } from './arena.js';

const anyId = /\b(?:rel|clm|cit|log|act|src)_[\w.-]+/gu;

/**
 * Statements that wrote something, to write it again under new ids: those in `instead` become what stands there, actors and sources else
 * stay, everything else that has an id gets a new one, the same wherever it stands, in texts too.
 */
export function freshIds(
  statements: readonly Statement[],
  instead: ReadonlyMap<string, string>,
): Statement[] {
  const fresh = new Map(instead);
  const renew = (id: string): string => {
    const known = fresh.get(id);
    if (known !== undefined) return known;
    const subject = idSubject(id);
    const renewed = subject === null || subject === 'actor' || subject === 'source' ? id : newId(subject);
    fresh.set(id, renewed);
    return renewed;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(anyId, renew);
    if (Array.isArray(value)) return value.map(walk);
    // Whole numbers and days of the driver have classes of their own, and no ids.
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    }
    return value;
  };
  return statements.map(({ text, parameters }) => ({
    text,
    parameters: walk(parameters) as Statement['parameters'],
  }));
}

const AT_ONCE = 8;
const ROUNDS = 5;
const CLAIMS = 120;
const MARK = 'Said for the benchmark';

/** recordClaim on a new relation, 8 at a time, against the statements that it runs, in one transaction by the driver. What was written is deleted. */
export async function measureWrites(arena: Arena): Promise<Row[]> {
  const { driver, picks, recorder, ententeServer } = arena;
  const [source] = picks.sourceIds;
  if (source === undefined || picks.ordinary.length < 20) return [];
  log(`Measuring recordClaim, ${AT_ONCE} at a time`);
  const ends = (number: number) => ({
    from: picks.ordinary[(2 * number) % picks.ordinary.length] ?? '',
    to: picks.ordinary[(2 * number + 1) % picks.ordinary.length] ?? '',
  });
  const claim = (number: number) =>
    question('recordClaim', {
      input: {
        relation: { type: 'MEETING', ...distinct(ends(number), ends(number + 1)), occurred: '2020-05-01' },
        stance: 'ASSERTED',
        summary: `${MARK}: the two of them met`,
        citations: [{ sourceId: source, start: 10 + (number % 1000), end: 60 + (number % 1000) }],
      },
    });
  const first = claim(0);
  const statements = await recorder.statementsOf(first);
  const template = (first.variables['input'] as { relation: { from: string; to: string } }).relation;

  const client = new HttpClient(ententeServer.url, AT_ONCE);
  const sessions = Array.from({ length: AT_ONCE }, () => driver.session());
  let number = 1;
  const round = async (task: (number: number, worker: number) => Promise<unknown>, count: number) => {
    const from = number;
    number += count;
    return atOnce(AT_ONCE, count, (i, worker) => task(from + i, worker));
  };
  const byServer = (count: number) => round((i) => client.ask(claim(i)), count);
  const byDriver = (count: number) =>
    round(async (i, worker) => {
      const { from, to } = distinct(ends(i), ends(i + 1));
      const anew = freshIds(
        statements,
        new Map([
          [template.from, from],
          [template.to, to],
        ]),
      );
      await sessions[worker]?.executeWrite(async (transaction) => {
        for (const { text, parameters } of anew) await transaction.run(text, parameters);
      });
    }, count);
  try {
    await byServer(CLAIMS);
    await byDriver(CLAIMS);
    const rates: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    for (let i = 0; i < ROUNDS; i += 1) {
      rates.ours.push(await byServer(CLAIMS));
      rates.theirs.push(await byDriver(CLAIMS));
    }
    const head = {
      graph: arena.graph,
      what: `recordClaim on a new relation, ${AT_ONCE} at a time`,
      against: `its ${statements.length} statements by neo4j-driver alone, in one transaction`,
    };
    return [rateRow(head, median(rates.ours), median(rates.theirs), 0.7)];
  } finally {
    client.close();
    for (const session of sessions) await session.close();
    await forget(driver);
  }
}

/** Two actors that are not the same one. */
function distinct(one: { from: string; to: string }, other: { from: string; to: string }) {
  const to = [one.to, other.from, other.to].find((id) => id !== one.from);
  return { from: one.from, to: to ?? one.to };
}

/** Deletes what was written, so that the graph is the same at the next run; the log only grows. */
async function forget(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run(
      `MATCH (e:LogEntry) WHERE e.relationId IS NOT NULL
       WITH DISTINCT e.relationId AS id
       MATCH (c:Claim {relationId: id}) WHERE c.summary STARTS WITH $mark
       OPTIONAL MATCH ()-[r:MEETING {id: id}]->()
       DELETE r DETACH DELETE c`,
      { mark: MARK },
    );
    await session.run('MATCH (e:LogEntry) WHERE e.after CONTAINS $mark DELETE e', { mark: MARK });
  } finally {
    await session.close();
  }
}
