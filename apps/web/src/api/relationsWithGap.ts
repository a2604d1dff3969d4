import type { Gap } from '@entente/model';
import type { Client } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { allPages } from './allPages';
import type { GapFilter } from './gapFilter';
import { gapRelations } from './gapRelations';

const MOST_PAGES = 20;

/**
 * The relations that have a gap, as far as they can be gone through.
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
