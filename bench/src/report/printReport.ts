import { printRows } from './printRows.js';
import type { Report } from './report.js';

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
