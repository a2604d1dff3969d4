import type { Client } from '@urql/core';
import { reachOf } from '../state/reachOf';
import type { Known } from '../state/known';
import { allPages } from './allPages';
import { knownOn } from './knownOn';
import { undatedBegin } from './undatedBegin';

const MOST_PAGES = 50;

/**
 * What was known on a day, null: ever. Of the strongest 5,000 relations, and of 5,000 undated ones.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function readKnown(client: Client, knownAt: string | null): Promise<Known> {
  const [evidence, undated] = await Promise.all([
    knownAt === null ? null : readEvidence(client, knownAt),
    allPages(client, undatedBegin, { knownAt }, ({ gaps }) => gaps, MOST_PAGES),
  ]);
  const begins = new Map(
    undated.flatMap(({ id, citations }) => {
      const days = citations.flatMap(({ source }) => reachOf(source.published)?.first ?? []);
      return days.length === 0 ? [] : [[id, Math.min(...days)] as const];
    }),
  );
  return { evidence, begins };
}

async function readEvidence(client: Client, knownAt: string): Promise<Known['evidence']> {
  const { data, error } = await client.query(knownOn, { knownAt }).toPromise();
  if (error || !data) throw error ?? new Error('The server gave no answer');
  return new Map(data.subgraph.relations.map(({ id, evidence }) => [id, evidence]));
}
