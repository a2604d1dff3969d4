import { readFile } from 'node:fs/promises';
import type { Statement } from '../connections/driver.js';
import { question } from '../connections/questions.js';
import { log } from '../load/dataFolder.js';
import { sideBySide } from '../report/figures.js';
import { type Row, slowdownRow, spreadRow } from '../report/rows.js';
import type { Arena } from './arena.js';
import { MOST_OF_BARE } from './measureReads.js';
import type { Pair, PairKind } from './picks.js';

const names: Readonly<Record<PairKind, string>> = {
  hubs: 'between hubs',
  ordinary: 'between ordinary actors',
  unconnected: 'where there is none',
};
/** What ten of ours stand against. */
const ONE_PATH = 'a bare Fastify route that runs SHORTEST 1 and sends its rows';
const effort = { repetitions: 150, seconds: 60 };
/** A day on which much is known of a graph, and not all: on one before its first source there is nothing to find. */
const knownAt: Readonly<Record<string, string>> = { generated: '2015-01-01', sample: '2022-01-01' };

/** Ten paths by SHORTEST against one of Cypher's; then by STRONGEST, and as known on a day, against SHORTEST. */
export async function measurePaths(arena: Arena): Promise<Row[]> {
  const shortestOne = await readFile(new URL('../../cypher/shortest-path.cypher', import.meta.url), 'utf8');
  const rows: Row[] = [];
  for (const [kind, pairs] of Object.entries(arena.picks.pairs) as [PairKind, readonly Pair[]][]) {
    if (pairs.length === 0) continue;
    log(`Measuring paths ${names[kind]}`);
    const statements = pairs.map((pair): readonly Statement[] => [
      { text: shortestOne, parameters: { ...pair } },
    ]);
    for (const one of statements) await arena.bare.learn(one);
    const asKnown = { knownAt: knownAt[arena.graph] };
    const ask = (rank: string, filter: object | null) => (i: number) =>
      arena.entente.ask(question('paths', { ...pairs[i], rank, filter }));
    const took = await sideBySide(
      {
        shortest: ask('SHORTEST', null),
        cypher: (i: number) => arena.bare.ask(statements[i] ?? []),
        strongest: ask('STRONGEST', null),
        shortestKnown: ask('SHORTEST', asKnown),
        strongestKnown: ask('STRONGEST', asKnown),
      },
      pairs.length,
      effort,
    );
    const head = (what: string, against: string) => ({
      graph: arena.graph,
      what: `${what} ${names[kind]}`,
      against,
    });
    const ten = 'ten SHORTEST paths, up to 4 hops,';
    rows.push(slowdownRow(head(ten, ONE_PATH), took.shortest, took.cypher, MOST_OF_BARE));
    rows.push(spreadRow(head(ten, 'their own p50'), took.shortest, 5));
    const against = 'the same by SHORTEST';
    rows.push(slowdownRow(head('ten STRONGEST paths', against), took.strongest, took.shortest, 3));
    rows.push(
      slowdownRow(head('ten SHORTEST paths with knownAt', against), took.shortestKnown, took.shortest, 3),
    );
    rows.push(
      slowdownRow(head('ten STRONGEST paths with knownAt', against), took.strongestKnown, took.shortest, 3),
    );
  }
  return rows;
}
