import type { Actor, ActorKind } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import type { Page } from '../answers/page.js';
import type { PageRequest } from '../answers/pageRequest.js';
import { toActor } from '../answers/toActor.js';
import { toPage } from '../answers/toPage.js';
import { fullTextQuery } from '../queries/fullTextQuery.js';
import type { Query } from '../queries/query.js';

/** What a list of actors is narrowed by: the beginnings of words in their names, and their kinds. */
export interface ActorSearch {
  readonly search: string | null;
  readonly kinds: readonly ActorKind[] | null;
}

/** A page of the actors that match, in the order of their ids. A search with no word in it finds none. */
export async function readActorPage(
  query: Query,
  { search, kinds }: ActorSearch,
  page: PageRequest,
): Promise<Page<Actor>> {
  const words = search === null ? null : fullTextQuery(search, { near: false });
  if (search !== null && words === null) return toPage([], 0, page);
  const [row] = await query<{ actors: ActorProperties[]; totalCount: number }>('actor-page', {
    search: words,
    kinds,
    ...page,
  });
  return toPage((row?.actors ?? []).map(toActor), row?.totalCount ?? 0, page);
}
