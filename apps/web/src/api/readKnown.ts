import type { Client } from '@urql/core';
import { dayNumber } from '../state/clocks/dayNumber';
import { isoDayOf } from '../state/clocks/isoDayOf';
import type { Known } from '../state/clocks/known';
import { reachOf } from '../state/clocks/reachOf';
import type { GraphRelation } from '../state/network/graphRelation';
import { inBatches } from './inBatches';
import { knownOn } from './knownOn';
import { publicationDays } from './publicationDays';
import { undatedBegin } from './undatedBegin';

const words = 'Asking what was known by then…';

/**
 * What was known of relations on a day, null: ever; and for the world's clock when those begin that have no date.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function readKnown(
  client: Client,
  knownAt: string | null,
  relations: readonly GraphRelation[],
): Promise<Known> {
  const day = knownAt === null ? null : await lastChange(client, knownAt);
  const known = day === null ? null : await readRelations(client, day, relations);
  const undated = (known === null ? relations : [...known].map(([id, { occurred }]) => ({ id, occurred })))
    .filter(({ occurred }) => occurred === null)
    .map(({ id }) => id);
  const published = await inBatches(client, undatedBegin, undated, { knownAt: day }, words);
  const begins = new Map(
    published
      .flatMap(({ subgraph }) => subgraph.relations)
      .flatMap(({ id, citations }) => {
        const days = citations.flatMap(({ source }) => reachOf(source.published)?.first ?? []);
        return days.length === 0 ? [] : [[id, Math.min(...days)] as const];
      }),
  );
  return { relations: known, begins };
}

/** The last day until then on which something was published: what is known changes on such days alone, and is asked for once a day. */
async function lastChange(client: Client, knownAt: string): Promise<string> {
  const { days, complete } = await publicationDays(client);
  const last = days.findLast((day) => day <= dayNumber(knownAt));
  return complete && last !== undefined ? isoDayOf(last) : knownAt;
}

async function readRelations(
  client: Client,
  knownAt: string,
  relations: readonly GraphRelation[],
): Promise<NonNullable<Known['relations']>> {
  const ids = relations.map(({ id }) => id);
  const answers = await inBatches(client, knownOn, ids, { knownAt }, words);
  return new Map(
    answers.flatMap(({ subgraph }) => subgraph.relations).map(({ id, ...known }) => [id, known]),
  );
}
