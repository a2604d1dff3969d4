import type { Client } from '@urql/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { knownOn } from '../../api/graph';
import { graphql } from '../../api/graphql';
import { inBatches } from '../../api/paging';
import type { Clocks } from '../../domain/questions/clocks';
import { dayNumber, isoDayOf, reachOf } from '../../domain/questions/days';
import type { GraphRelation, Graph } from '../../domain/network/graph';
import type { Known } from '../../domain/what-is-shown/graphAtClocks';
import { publicationDays } from './publicationDays';

/** Publication dates of the sources of relations; with a day, of those published by then. */
const undatedBegin = graphql(`
  query UndatedBegin($ids: [ID!]!, $knownAt: Date) {
    subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
      relations {
        id
        citations {
          source {
            published
          }
        }
      }
    }
  }
`);

const words = 'Asking what was known by then…';

/**
 * What was known of relations on a day (null: today), and when undated ones begin.
 *
 * @throws CombinedError where the server does not answer.
 */
async function readKnown(
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

/** The last day of publication until then: only on such days does knowledge change, so requests are cached by it. */
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

interface UsedKnown {
  /** The days the graph can be shown for: the previous ones until the answer is there. */
  readonly clocks: Clocks | null;
  /** What was known; null before the first answer and while the clocks are closed. */
  readonly known: Known | null;
  /** Whether a request is pending. */
  readonly loading: boolean;
  /** Error message; null if there is none. */
  readonly error: string | null;
  readonly retry: () => void;
}

interface Answer {
  /** The day of `known`; undefined before the first answer. */
  readonly day: string | null | undefined;
  readonly known: Known | null;
  readonly error: string | null;
}

/** Today. */
const present: Answer = { day: null, known: null, error: null };

/** Reads what was known of the loaded graph on the day of the reader's clock while the clocks are open. */
export function useKnown(clocks: Clocks | null, graph: Graph | null): UsedKnown {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>({ ...present, day: undefined });
  if (clocks === null && graph !== null && answer !== present) setAnswer(present);
  const retry = useCallback(() => {
    setAnswer((before) => ({ ...before, error: null }));
    setAttempt((before) => before + 1);
  }, []);
  const relations = graph?.relations ?? null;
  const [asOf, knownAt] = [clocks?.asOf ?? null, clocks?.knownAt ?? null];
  const needed = clocks !== null;
  useEffect(() => {
    if (!needed || relations === null) return undefined;
    let gone = false;
    readKnown(client, knownAt, relations).then(
      (known) => {
        if (!gone) setAnswer({ day: knownAt, known, error: null });
      },
      (error: unknown) => {
        const message = error instanceof CombinedError ? describeError(error) : String(error);
        // The previous answer stays visible.
        if (!gone) setAnswer((before) => ({ ...before, error: message }));
      },
    );
    return () => {
      gone = true;
    };
  }, [client, knownAt, needed, relations, attempt]);
  const { day = knownAt, known } = answer;
  return {
    clocks: useMemo(() => (needed ? { asOf, knownAt: day } : null), [needed, asOf, day]),
    known,
    loading: needed && answer.error === null && answer.day !== knownAt,
    error: needed ? answer.error : null,
    retry,
  };
}
