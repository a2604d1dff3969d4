import { checkCredibility, type Credibility, type Reliability } from '@entente/model';
import type { Client } from '@urql/core';
import { useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { graphql } from '../../api/graphql';
import { inBatches } from '../../api/paging';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Origins } from '../../domain/questions/filters';
import { type GraphRelation, emptyGraph } from '../../domain/network/graph';
import { useJudgedCount } from '../judgements';

/** The sources of relations; with a day, only those published by then. */
const relationOrigins = graphql(`
  query RelationOrigins($ids: [ID!]!, $knownAt: Date) {
    subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
      relations {
        id
        claims {
          credibility {
            grade
          }
          citations {
            source {
              id
              title
              publisher
              reliability {
                grade
              }
            }
          }
        }
      }
    }
  }
`);

/**
 * Reads the sources of relations for legend and filters, as of a day (null: today).
 *
 * @throws CombinedError if the server does not answer.
 */
async function readOrigins(
  client: Client,
  knownAt: string | null,
  relations: readonly GraphRelation[],
): Promise<Origins> {
  const ids = relations.map(({ id }) => id);
  const words = 'Reading from where relations are known…';
  const answers = await inBatches(client, relationOrigins, ids, { knownAt }, words);
  const titles = new Map<string, string>();
  const ofRelation = new Map(
    answers
      .flatMap(({ subgraph }) => subgraph.relations)
      .map(({ id, claims }) => {
        const sources = claims.flatMap(({ citations }) => citations.map(({ source }) => source));
        for (const source of sources) titles.set(source.id, source.title);
        const publishers = sources.flatMap(({ publisher }) => publisher ?? []);
        return [
          id,
          {
            sourceIds: [...new Set(sources.map((source) => source.id))],
            publishers: [...new Set(publishers)],
            reliability: best(sources.map(({ reliability }) => reliability?.grade ?? null)),
            credibility: best(
              claims.map(({ credibility }) => credibility && checkCredibility(credibility.grade)),
            ),
          },
        ];
      }),
  );
  return { ofRelation, titles };
}

/** The best of some grades, of which none may be given: A and 1 come first. */
const best = <Grade extends Reliability | Credibility>(grades: readonly (Grade | null)[]): Grade | null =>
  grades.reduce(
    (found, grade) => (grade !== null && (found === null || grade < found) ? grade : found),
    null,
  );

interface UsedOrigins {
  /** As of the day of the reader's clock; null while loading. */
  readonly origins: Origins | null;
  /** Error message; null if there is none. */
  readonly error: string | null;
  readonly retry: () => void;
}

interface Answer {
  readonly origins: Origins | null;
  readonly error: string | null;
}

/** The sources of the loaded relations as of the reader's clock, read when needed. */
export function useOrigins(needed: boolean): UsedOrigins {
  const client = useClient();
  const { relations } = useExplorer(({ graph }) => graph) ?? emptyGraph;
  const knownAt = useExplorer(({ clocks }) => clocks?.knownAt ?? null);
  const [answer, setAnswer] = useState<Answer>({ origins: null, error: null });
  const judged = useJudgedCount(({ count }) => count);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!needed) return undefined;
    let gone = false;
    readOrigins(client, knownAt, relations).then(
      (origins) => {
        if (!gone) setAnswer({ origins, error: null });
      },
      (error: unknown) => {
        const message = error instanceof CombinedError ? describeError(error) : String(error);
        if (!gone) setAnswer({ origins: null, error: message });
      },
    );
    return () => {
      gone = true;
    };
  }, [client, needed, knownAt, relations, judged, attempt]);
  const retry = useCallback(() => {
    setAnswer((before) => ({ ...before, error: null }));
    setAttempt((before) => before + 1);
  }, []);
  return { ...answer, retry };
}
