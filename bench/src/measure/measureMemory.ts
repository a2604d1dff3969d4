import { HttpClient } from '../connections/httpClient.js';
import { type Question, question } from '../connections/questions.js';
import { log } from '../load/dataFolder.js';
import { atOnce } from '../report/figures.js';
import { growthRow, type Row } from '../report/rows.js';
import type { Arena } from './arena.js';

const AT_ONCE = 8;
const FIRST = 1000;
const ALL = 10_000;
const MEGABYTE = 2 ** 20;

/** Memory of the server after 10,000 mixed questions against that after 1,000, its garbage collected before. */
export async function measureMemory(arena: Arena): Promise<Row[]> {
  log(`Measuring memory over ${ALL} mixed questions`);
  const questions = mixed(arena);
  const client = new HttpClient(arena.ententeServer.url, AT_ONCE);
  const ask = (from: number, count: number) =>
    atOnce(AT_ONCE, count, (i) => client.ask(questions[(from + i) % questions.length] as Question));
  await ask(0, FIRST);
  const before = await arena.ententeServer.memory();
  for (let asked = FIRST; asked < ALL; asked += FIRST) {
    await ask(asked, FIRST);
    log(`Measuring memory over ${ALL} mixed questions`, (asked + FIRST) / ALL);
  }
  const after = await arena.ententeServer.memory();
  client.close();
  const against = `after ${FIRST.toLocaleString('en')}`;
  const head = (what: string) => ({
    graph: arena.graph,
    what: `${what} after ${ALL.toLocaleString('en')} mixed questions`,
    against,
  });
  return [
    growthRow(head('heap in use'), after.heapUsed / MEGABYTE, before.heapUsed / MEGABYTE, 1.1),
    growthRow(head('resident memory'), after.rss / MEGABYTE, before.rss / MEGABYTE, 1.1),
  ];
}

/** Twenty rounds of questions large and small, as a page and programs would ask them. */
function mixed({ picks: { relationIds, ordinary, pairs } }: Arena): Question[] {
  return Array.from({ length: 400 }, (_, i): Question => {
    const id = ordinary[i % ordinary.length];
    if (i % 20 === 0) return question('subgraph', { filter: { actorIds: [id] }, limit: 200 });
    if (i % 20 === 1)
      return question('paths', {
        ...pairs.ordinary[i % pairs.ordinary.length],
        rank: 'SHORTEST',
        filter: null,
      });
    if (i % 20 < 5) return question('neighbourhood', { id, limit: 100 });
    if (i % 20 < 8) return question('page', { filter: { actorIds: [id] } });
    return question(i % 2 === 0 ? 'relation' : 'bareRelation', { id: relationIds[i % relationIds.length] });
  });
}
