import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Neo4jMemory, neo4jMemory } from '@entente/local-neo4j';

/** Prints the progress of the benchmark on stderr. */
export function log(text: string, fraction?: number): void {
  const part = fraction === undefined ? '' : ` (${Math.round(fraction * 100)} %)`;
  process.stderr.write(`${text}${part}\n`);
}

/** What the measured Neo4j may take: what a local one takes by itself on this machine. */
export const benchMemory: Neo4jMemory = neo4jMemory();

/** Grows whenever the same size of graph comes out otherwise, so that an old one is not measured. */
const GENERATOR = 3;

/** Where a graph of the benchmark is kept between runs: below ENTENTE_BENCH_DATA, or below the system's folder for temporary files. */
export function dataFolder(graph: string): string {
  const root = process.env['ENTENTE_BENCH_DATA'];
  return join(
    resolve(root === undefined || root === '' ? join(tmpdir(), 'entente-bench') : root),
    `graph-${GENERATOR}-${graph}`,
  );
}
