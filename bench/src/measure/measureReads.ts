import { relationTypes } from '@entente/model';
import type { Statement } from '../connections/driver.js';
import { type Question, question } from '../connections/questions.js';
import { Random } from '../graph/random.js';
import { log } from '../load/dataFolder.js';
import { type Contestant, type Effort, sideBySide } from '../report/figures.js';
import { boundRow, type Row, slowdownRow, speedupRow, comparisonRow } from '../report/rows.js';
import { rivalQuestion } from '../rivals/rivalQuestions.js';
import type { Arena } from './arena.js';

/** A question that is read, in several variants, and what comes nearest to it in @neo4j/graphql. */
interface Reading {
  readonly what: string;
  readonly questions: readonly Question[];
  readonly rivals: readonly Question[] | null;
  /** How many times as fast as @neo4j/graphql it has to be. */
  readonly leastSpeedup: number;
  readonly effort: Effort;
}

/** How many times as long as the bare Fastify route a read may take. */
export const MOST_OF_BARE = 1.3;
export const BARE = 'a bare Fastify route that runs the same Cypher and sends its rows';

/** Milliseconds that a question over the whole graph may take. */
const WHOLE_GRAPH = 500;

/** Answers by the server, against a bare route that runs the same Cypher, and against the same answers by @neo4j/graphql. */
export async function measureReads(arena: Arena): Promise<Row[]> {
  const rows: Row[] = [];
  for (const reading of await readingsOf(arena)) {
    log(`Measuring ${reading.what}`);
    const statements: (readonly Statement[])[] = [];
    for (const one of reading.questions) statements.push(await arena.recorder.statementsOf(one));
    for (const one of statements) await arena.bare.learn(one);
    const { questions, rivals } = reading;
    const contestants: Record<'entente' | 'bare' | 'driver', Contestant> &
      Partial<Record<'rival', Contestant>> = {
      entente: (i: number) => arena.entente.ask(at(questions, i)),
      bare: (i: number) => arena.bare.ask(at(statements, i)),
      driver: (i: number) => arena.alone.ask(at(statements, i)),
      ...(rivals === null ? {} : { rival: (i: number) => arena.rival.ask(at(rivals, i)) }),
    };
    const head = { graph: arena.graph, what: reading.what };
    const answered = statements.every((asked) => asked.length > 0);
    const took = await sideBySide(contestants, questions.length, reading.effort);
    if (answered) {
      rows.push(slowdownRow({ ...head, against: BARE }, took.entente, took.bare, MOST_OF_BARE));
      rows.push(
        comparisonRow(
          { ...head, against: 'the driver alone, which sends nothing' },
          took.entente,
          took.driver,
        ),
      );
    } else {
      rows.push(
        boundRow({ ...head, against: 'a bound: it is answered from memory' }, took.entente, WHOLE_GRAPH),
      );
    }
    if (took.rival) {
      const against = '@neo4j/graphql 7';
      rows.push(speedupRow({ ...head, against }, took.entente, took.rival, reading.leastSpeedup));
    }
  }
  return rows;
}

async function readingsOf({ graph, entente, picks }: Arena): Promise<Reading[]> {
  const { relationIds, wellConnected: wellTied } = picks;
  const isSample = graph === 'sample';
  const upTo = isSample ? 'up to ' : '';
  const random = new Random(8);
  const types = relationTypes.map(({ type }) => type);
  const years = Array.from({ length: 18 }, (_, i) => 2005 + i);
  const pages = Array.from({ length: 40 }, () => {
    const year = random.pick(years);
    return {
      types: [random.pick(types), random.pick(types)],
      minEvidence: 'SINGLE_SOURCE',
      occurredFrom: `${year}-01-01`,
      occurredTo: `${year + 2}-12-31`,
    };
  });
  const subgraphs = types.map((type) => question('subgraph', { filter: { types: [type] }, limit: 2000 }));
  const claimCounts: number[] = [];
  // The rival, which has no relations to count, is to answer as many claims.
  for (const one of subgraphs) claimCounts.push(claimsIn(await entente.ask(one)));
  return [
    {
      what: 'a relation with claims and citations, by id',
      questions: relationIds.map((id) => question('relation', { id })),
      rivals: relationIds.map((id) => rivalQuestion('relation', { id })),
      leastSpeedup: 1,
      effort: { repetitions: 400, seconds: 20 },
    },
    {
      what: `a neighbourhood of ${upTo}500 relations`,
      questions: wellTied.map((id) => question('neighbourhood', { id, limit: 500 })),
      rivals: wellTied.map((id) => rivalQuestion('neighbourhood', { id })),
      leastSpeedup: 1,
      effort: { repetitions: 60, seconds: 40 },
    },
    {
      what: `a subgraph of ${upTo}2,000 relations with claims, citations, sources`,
      questions: subgraphs,
      rivals: claimCounts.map((limit, i) => rivalQuestion('claims', { after: at(relationIds, i), limit })),
      leastSpeedup: isSample ? 1 : 2,
      effort: { repetitions: 50, seconds: 60 },
    },
    {
      what: `a page of ${upTo}100 relations by filter`,
      questions: pages.map((filter) => question('page', { filter })),
      rivals: pages.map((_, i) =>
        rivalQuestion('page', { after: at(relationIds, i), stances: ['ASSERTED', 'REPORTED'] }),
      ),
      leastSpeedup: 1,
      effort: { repetitions: 120, seconds: 30 },
    },
    {
      what: 'a timeline of one type by month',
      questions: types.map((type) => question('timeline', { filter: { types: [type] } })),
      rivals: null,
      leastSpeedup: 1,
      effort: { repetitions: 50, seconds: 30 },
    },
    {
      what: 'a timeline of all relations by month',
      questions: [question('timeline', { filter: null })],
      rivals: null,
      leastSpeedup: 1,
      effort: { repetitions: 20, seconds: 40 },
    },
  ];
}

function claimsIn(answer: Record<string, unknown>): number {
  const { relations } = answer['subgraph'] as { relations: readonly { claims: readonly unknown[] }[] };
  return Math.max(
    1,
    relations.reduce((sum, { claims }) => sum + claims.length, 0),
  );
}

function at<T>(items: readonly T[], i: number): T {
  const item = items[i % items.length];
  if (item === undefined) throw new RangeError('There is nothing to ask about');
  return item;
}
