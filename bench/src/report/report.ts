import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Driver } from '../connections/driver.js';
import type { GraphCounts } from '../graph/writeGraph.js';
import { benchMemory } from '../load/dataFolder.js';
import type { Figures } from './figures.js';
import type { Row } from './rows.js';

/** On what was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly java: string;
  readonly neo4j: string;
  readonly neo4jHeapMegabytes: number;
  readonly neo4jPageCacheMegabytes: number;
  /** How many processes wanted a core in the last quarter of an hour, on average. */
  readonly load: number;
}

/** Looks at this machine, and at the Neo4j that runs on it. */
export async function lookAtMachine(driver: Driver): Promise<Machine> {
  const home = process.env['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const { stderr } = await promisify(execFile)(java, ['-version']);
  const { agent } = await driver.getServerInfo();
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    java: /"([^"]+)"/u.exec(stderr)?.[1] ?? 'unknown',
    neo4j: agent ?? 'unknown',
    neo4jHeapMegabytes: benchMemory.heapMegabytes,
    neo4jPageCacheMegabytes: benchMemory.pageCacheMegabytes,
    load: loadavg()[2] ?? 0,
  };
}

/** A run of the benchmark, as it is kept as JSON. */
export interface Report {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly command: string;
  readonly minutes: number;
  readonly machine: Machine;
  /** Of the generated graph. */
  readonly graph: GraphCounts;
  readonly rows: readonly Row[];
}

/** The rows as a table in Markdown: figures in milliseconds as p50 / p95 where no unit stands. */
function printRows(rows: readonly Row[]): string {
  const lines = rows.map(({ graph, what, against, ours, theirs, unit, ratio, goal, met }) => [
    graph,
    what,
    printFigures(ours, unit),
    against,
    printFigures(theirs, unit),
    ratio.toFixed(2),
    goal,
    met === null ? '' : met ? 'met' : '**missed**',
  ]);
  const head = ['graph', 'what', 'Entente', 'against', 'that', 'ratio', 'goal', ''];
  const table = [head, head.map(() => '---'), ...lines];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function printFigures(figures: Figures | number, unit: Row['unit']): string {
  if (typeof figures === 'number') return `${round(figures)} ${unit === '1/s' ? 'a second' : unit}`;
  return `${round(figures.p50)} / ${round(figures.p95)}`;
}

const round = (figure: number): string => (figure < 10 ? figure.toFixed(1) : String(Math.round(figure)));

/** A report in Markdown: machine, command and date, then the table. */
export function printReport({ date, command, minutes, machine, graph, rows }: Report): string {
  const aimed = rows.filter(({ met }) => met !== null).length;
  const missed = rows.filter(({ met }) => met === false).length;
  const grades = Object.entries(graph.byEvidence).map(([grade, count]) => `${grade} ${count}`);
  return [
    `Measured on ${date.slice(0, 10)} with \`${command}\`, in ${minutes} minutes, on ${machine.cores} cores of ${machine.cpu} with ${machine.memoryGigabytes} GB of memory, ` +
      `${machine.system}, Node ${machine.node}, Java ${machine.java}, ${machine.neo4j} (heap ${machine.neo4jHeapMegabytes} MB, page cache ${machine.neo4jPageCacheMegabytes} MB). Load average over the last 15 minutes: ${machine.load.toFixed(1)}.`,
    '',
    `The generated graph: ${graph.actors} actors, ${graph.relations} relations (${grades.join(', ')}), ${graph.claims} claims, ${graph.sources} sources.`,
    '',
    `Of ${aimed} rows with a goal, ${aimed - missed} met their goal, ${missed} missed it. Times in milliseconds, p50 / p95.`,
    '',
    printRows(rows),
  ].join('\n');
}

const docs = new URL('../../../docs/benchmarks.md', import.meta.url);
const START = '<!-- figures: written by npm run bench -- --docs -->';
const END = '<!-- end of figures -->';

/** Puts a report between the markers of docs/benchmarks.md. @throws Error where they are not there */
export async function writeDocs(report: Report): Promise<void> {
  const text = await readFile(docs, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error('docs/benchmarks.md has no markers to write between');
  await writeFile(
    docs,
    `${text.slice(0, start + START.length)}\n\n${printReport(report)}\n\n${text.slice(end)}`,
  );
}
