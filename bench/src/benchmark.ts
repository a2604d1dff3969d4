import type { ProvidedNeo4j } from '@entente/store';
import { graphSizes } from './graph/graphSize.js';
import { provideGraph } from './load/provideGraph.js';
import { say } from './load/say.js';
import { provideSample } from './load/provideSample.js';
import { type Arena, openArena } from './measure/arena.js';
import { measureMemory } from './measure/measureMemory.js';
import { measurePaths } from './measure/measurePaths.js';
import { measureReads } from './measure/measureReads.js';
import { measureThroughput } from './measure/measureThroughput.js';
import { measureWrites } from './measure/measureWrites.js';
import type { Options, Part } from './options.js';
import { lookAtMachine, type Machine } from './report/machine.js';
import type { Report } from './report/report.js';
import type { Row } from './report/row.js';

const measures: Readonly<Record<Part, (arena: Arena) => Promise<Row[]>>> = {
  reads: measureReads,
  paths: measurePaths,
  throughput: measureThroughput,
  memory: measureMemory,
  writes: measureWrites,
};

/** Makes and loads the graph where it is not kept, then measures on it, and on the sample graph. Null where it is only to be loaded. */
export async function benchmark(options: Options, command: string): Promise<Report | null> {
  const began = performance.now();
  const { neo4j, counts } = await provideGraph(graphSizes[options.small ? 'small' : 'whole']);
  if (options.load) {
    await neo4j.stop();
    return null;
  }
  const generated = await measureOn('generated', neo4j, options.parts);
  // Memory and writes have nothing to do with how large a graph is; the larger one says more.
  const onSample = options.parts.filter((part) => part !== 'memory' && part !== 'writes');
  const sample = await provideSample()
    .then((started) => measureOn('sample', started, onSample))
    .catch((fault: unknown) => {
      say(`The sample graph was not measured: ${String(fault)}`);
      return { rows: [] };
    });
  return {
    date: new Date().toISOString(),
    command,
    minutes: Math.round((performance.now() - began) / 60_000),
    machine: generated.machine,
    graph: counts,
    rows: [...generated.rows, ...sample.rows],
  };
}

async function measureOn(
  graph: string,
  neo4j: ProvidedNeo4j,
  parts: readonly Part[],
): Promise<{ machine: Machine; rows: Row[] }> {
  try {
    const arena = await openArena(graph, neo4j);
    try {
      const rows: Row[] = [];
      for (const part of parts) {
        try {
          rows.push(...(await measures[part](arena)));
        } catch (fault) {
          // What took an hour to measure is not thrown away for what could not be.
          say(`The ${part} on the ${graph} graph were not measured to their end: ${String(fault)}`);
        }
      }
      return { machine: await lookAtMachine(arena.driver), rows };
    } finally {
      await arena.close();
    }
  } finally {
    await neo4j.stop();
  }
}
