import type { Gap } from '@entente/model';
import { useDebouncedValue } from '@mantine/hooks';
import type { Client } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { useMemo, useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { listedRelationFields } from '../../api/graph';
import { graphql } from '../../api/graphql';
import { allPages } from '../../api/paging';
import type { Clocks } from '../../domain/questions/clocks';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Layer } from '../../domain/page-state/snapshot';
import { useErrorNoticeWhile } from '../../ui/Notices';

/** Days of ISO 8601 for which gaps are read; null: any. */
export interface GapFilter {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** A page of relations with gaps. */
export const gapRelations = graphql(
  `
    query GapRelations($kinds: [Gap!], $filter: RelationFilter, $after: String) {
      gaps(kinds: $kinds, filter: $filter, first: 100, after: $after) {
        nodes {
          ...ListedRelationFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [listedRelationFields],
);

const MOST_PAGES = 20;

/**
 * All relations with a gap, up to a limit.
 *
 * @throws CombinedError where the server does not answer.
 */
export function relationsWithGap(
  client: Client,
  gap: Gap,
  filter: GapFilter,
): Promise<readonly ResultOf<typeof gapRelations>['gaps']['nodes'][number][]> {
  return allPages(client, gapRelations, { kinds: [gap], filter }, ({ gaps }) => gaps, MOST_PAGES);
}

/** The days of the clocks, debounced. */
export function useGapFilter(clocks: Clocks | null): GapFilter {
  // Not on every day while a clock plays.
  const [settled] = useDebouncedValue(clocks, 400);
  return useMemo(() => ({ asOf: settled?.asOf ?? null, knownAt: settled?.knownAt ?? null }), [settled]);
}

interface Answer {
  /** The layer of the answer. */
  readonly to: Layer;
  readonly relationIds: readonly string[] | null;
  readonly error: string | null;
}

/** Relations of the highlighted gap or paths; null: nothing is highlighted, or loading. */
export function useLayerRelations(): ReadonlySet<string> | null {
  const client = useClient();
  const layer = useExplorer((explorer) => explorer.layer);
  const filter = useGapFilter(useExplorer((explorer) => explorer.clocks));
  const [given, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (layer?.kind !== 'gap') return undefined;
    let gone = false;
    relationsWithGap(client, layer.gap, filter).then(
      (found) => {
        if (!gone) setAnswer({ to: layer, relationIds: found.map(({ id }) => id), error: null });
      },
      (error: unknown) => {
        const message = error instanceof CombinedError ? describeError(error) : String(error);
        if (!gone) setAnswer({ to: layer, relationIds: null, error: message });
      },
    );
    return () => {
      gone = true;
    };
  }, [client, layer, filter, attempt]);
  const answer = given?.to === layer ? given : null;
  const message = answer?.error ?? null;
  useErrorNoticeWhile(
    message && `What is to be highlighted cannot be read. ${message}`,
    useCallback(() => setAttempt((before) => before + 1), []),
  );
  const relationIds = layer?.kind === 'chains' ? layer.relationIds : (answer?.relationIds ?? null);
  return useMemo(() => relationIds && new Set(relationIds), [relationIds]);
}
