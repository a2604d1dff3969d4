import type { Client } from '@urql/core';
import { dayNumber } from '../state/clocks/dayNumber';
import { isoDayOf } from '../state/clocks/isoDayOf';
import type { Known } from '../state/clocks/known';
import { reachOf } from '../state/clocks/reachOf';
import { allPages } from './allPages';
import { knownOn } from './knownOn';
import { publicationDays } from './publicationDays';
import { undatedBegin } from './undatedBegin';

const MOST_PAGES = 50;
const asking = { words: 'Asking what was known by then…' };

/**
 * What was known on a day, null: ever. Of the strongest 5,000 relations, and of 5,000 undated ones.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function readKnown(client: Client, knownAt: string | null): Promise<Known> {
  const day = knownAt === null ? null : await lastChange(client, knownAt);
  const [evidence, undated] = await Promise.all([
    day === null ? null : readEvidence(client, day),
    allPages(client, undatedBegin, { knownAt: day }, ({ gaps }) => gaps, MOST_PAGES),
  ]);
  const begins = new Map(
    undated.flatMap(({ id, citations }) => {
      const days = citations.flatMap(({ source }) => reachOf(source.published)?.first ?? []);
      return days.length === 0 ? [] : [[id, Math.min(...days)] as const];
    }),
  );
  return { evidence, begins };
}

/** The last day until then on which something was published: what is known changes on such days alone, and is asked for once a day. */
async function lastChange(client: Client, knownAt: string): Promise<string> {
  const { days, complete } = await publicationDays(client);
  const last = days.findLast((day) => day <= dayNumber(knownAt));
  return complete && last !== undefined ? isoDayOf(last) : knownAt;
}

async function readEvidence(client: Client, knownAt: string): Promise<Known['evidence']> {
  const { data, error } = await client.query(knownOn, { knownAt }, asking).toPromise();
  if (error || !data) throw error ?? new Error('The server gave no answer');
  return new Map(data.subgraph.relations.map(({ id, evidence }) => [id, evidence]));
}
