import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Grows whenever the same size of graph comes out otherwise, so that an old one is not measured. */
const GENERATOR = 3;

/** Where a graph of the benchmark is kept between runs: below ENTENTE_BENCH_DATA, or below the system's folder for what may go. */
export function dataFolder(graph: string): string {
  const root = process.env['ENTENTE_BENCH_DATA'];
  return join(
    resolve(root === undefined || root === '' ? join(tmpdir(), 'entente-bench') : root),
    `graph-${GENERATOR}-${graph}`,
  );
}
