import { fork } from 'node:child_process';
import { once } from 'node:events';
import { scaleQuestions } from '../connections/questions.js';
import { log } from '../load/dataFolder.js';
import { figuresOf, median } from '../report/figures.js';
import { amountRow, boundRow, type Row } from '../report/rows.js';
import type { Arena } from './arena.js';
import type { NetworkFigures } from './readNetworkOnce.js';

const REPETITIONS = 11;
/** Milliseconds in which a question over everything is answered, warm. */
const BOUND = 500;
const NETWORK = { rounds: 3, seconds: 15, bytes: 150 };

/** Whether all that the API allows is answered over the whole graph, and in what time; and what its network takes to be read and kept. */
export async function measureScale(arena: Arena): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { what, before, ...question } of scaleQuestions(arena.picks.hubs)) {
    log(`Asking for ${what}`);
    const times: number[] = [];
    await arena.entente.ask(question);
    for (let i = 0; i < REPETITIONS; i += 1) {
      const began = performance.now();
      await arena.entente.ask(question);
      times.push(performance.now() - began);
    }
    const was = before === null ? '' : `; before: ${before === 'refused' ? before : `${before} ms`}`;
    rows.push(boundRow({ graph: arena.graph, what, against: `a bound${was}` }, figuresOf(times), BOUND));
  }
  return [...rows, ...(await measureNetwork(arena))];
}

async function measureNetwork({ graph, neo4j }: Arena): Promise<Row[]> {
  const figures: NetworkFigures[] = [];
  for (let round = 0; round < NETWORK.rounds; round += 1) {
    log('Reading the network of all relations');
    const { uri, username, password } = neo4j;
    const child = fork(new URL('readNetworkOnce.js', import.meta.url), {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.send({ uri, username, password });
    const [measured] = (await once(child, 'message')) as [NetworkFigures];
    figures.push(measured);
  }
  const of = (name: keyof NetworkFigures): number => median(figures.map((one) => one[name]));
  const head = { graph, against: 'a bound' };
  return [
    amountRow(
      { ...head, what: 'the network in memory, until it is read' },
      of('seconds'),
      NETWORK.seconds,
      's',
    ),
    amountRow(
      { ...head, what: 'growth in resident memory by a relation of the network' },
      of('bytes'),
      NETWORK.bytes,
      'bytes',
    ),
  ];
}
