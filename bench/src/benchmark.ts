import type { ProvidedNeo4j } from '@entente/local-neo4j';
import { graphSizes } from './graph/graphSize.js';
import { log } from './load/dataFolder.js';
import { provideCliques } from './load/provideCliques.js';
import { provideGraph } from './load/provideGraph.js';
import { provideSample } from './load/provideSample.js';
import { type Arena, openArena } from './measure/arena.js';
import { measureCliques } from './measure/measureCliques.js';
import { measureMemory } from './measure/measureMemory.js';
import { measurePaths } from './measure/measurePaths.js';
import { measureReads } from './measure/measureReads.js';
import { measureScale } from './measure/measureScale.js';
import { measureThroughput } from './measure/measureThroughput.js';
import { measureWrites } from './measure/measureWrites.js';
import type { Options, Part } from './options.js';
import { lookAtMachine, type Machine, type Report } from './report/report.js';
import type { Row } from './report/rows.js';

const measures: Readonly<Record<Part, (arena: Arena) => Promise<Row[]>>> = {
  reads: measureReads,
  paths: measurePaths,
  throughput: measureThroughput,
  memory: measureMemory,
  writes: measureWrites,
  scale: measureScale,
  cliques: measureCliques,
};

/** Makes and loads the graph where it is not kept, then measures on it, and on the sample graph. Null where it is only to be loaded. */
export async function benchmark(options: Options, command: string): Promise<Report | null> {
  const began = performance.now();
  const { neo4j, counts } = await provideGraph(graphSizes[options.small ? 'small' : 'whole']);
  if (options.load) {
    await neo4j.stop();
    return null;
  }
  const only = (...named: Part[]): Part[] => options.parts.filter((part) => named.includes(part));
  const onGenerated = only('reads', 'paths', 'throughput', 'memory', 'writes', 'scale');
  const generated = await measureOn('generated', neo4j, onGenerated);
  // Memory and writes have nothing to do with how large a graph is; the larger one says more.
  const sample = await rowsOf('sample', provideSample, only('reads', 'paths', 'throughput'));
  const cliques = await rowsOf('hub and clique', provideCliques, only('cliques'));
  return {
    date: new Date().toISOString(),
    command,
    minutes: Math.round((performance.now() - began) / 60_000),
    machine: generated.machine,
    graph: counts,
    rows: [...generated.rows, ...sample, ...cliques],
  };
}

async function rowsOf(
  graph: string,
  provide: () => Promise<ProvidedNeo4j>,
  parts: readonly Part[],
): Promise<readonly Row[]> {
  if (parts.length === 0) return [];
  try {
    return (await measureOn(graph, await provide(), parts)).rows;
  } catch (fault) {
    log(`The ${graph} graph was not measured: ${String(fault)}`);
    return [];
  }
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
          log(`The ${part} on the ${graph} graph were not measured to their end: ${String(fault)}`);
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
