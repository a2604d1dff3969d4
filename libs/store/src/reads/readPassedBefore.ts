import {
  type ActorNamed,
  type FilteredRelation,
  type FilteredSource,
  foldName,
  makeVoice,
  noFilter,
  parseEdtf,
  passesFilter,
  type RelationFilter,
} from '@entente/model';
import type { Standing, StandingClaim } from '../answers/standing.js';
import { type LoggedDeed, takeBack } from '../answers/takeBack.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/** Two places in the log. */
export interface LogSpan {
  readonly first: number;
  readonly last: number;
}

interface StandingRow extends Omit<Standing, 'claims'> {
  readonly id: string;
  readonly claims: readonly (Partial<Pick<StandingClaim, 'speakerId' | 'attribution' | 'occurred'>> &
    Omit<StandingClaim, 'speakerId' | 'attribution' | 'occurred'> & { readonly id: string })[];
}

interface DeedRow extends LoggedDeed {
  readonly relationId: string;
  readonly sequence: number;
}

/**
 * Those of some relations that passed a filter once: as they stood after the entry of the log at `first`, or after any from there to the one at
 * `last`. What stands now is read first and the log then, so that a deed that comes between is taken back, too, done or not.
 */
export async function readPassedBefore(
  query: Query,
  ids: readonly string[],
  filter: RelationFilter,
  { first, last }: LogSpan,
): Promise<Set<string>> {
  const { types, tones } = filter;
  const parameters = { ids, filter: filterParameters({ ...noFilter, types, tones }) };
  const standing = new Map(
    (await query<StandingRow>('relations-standing', parameters)).map((row) => [row.id, toStanding(row)]),
  );
  const deeds = new Map<string, DeedRow[]>(ids.map((id) => [id, []]));
  for (const deed of await query<DeedRow>('deeds-on-relations', { ids, sequence: first })) {
    deeds.get(deed.relationId)?.push(deed);
  }
  const stood = ids.map((id) => [id, statesOf(standing.get(id) ?? null, deeds.get(id) ?? [], last)] as const);
  const sources = await readSources(
    query,
    stood.flatMap(([, states]) => states),
  );
  const actorNamed = await readActorNamed(
    query,
    stood.flatMap(([, states]) => states),
    sources,
  );
  return new Set(
    stood
      .filter(([id, states]) =>
        states.some((state) => passesFilter(toFiltered(id, state, sources), filter, actorNamed)),
      )
      .map(([id]) => id),
  );
}

/** How a relation stood at `last`, and before each deed up to there; the deeds come last one first. */
function statesOf(now: Standing | null, deeds: readonly DeedRow[], last: number): Standing[] {
  const states: (Standing | null)[] = [];
  let state = now;
  for (const deed of deeds) {
    if (deed.sequence <= last) states.push(state);
    state = takeBack(state, deed);
  }
  return [...states, state].filter((one) => one !== null);
}

const toStanding = ({ id: _, claims, ...row }: StandingRow): Standing => ({
  ...row,
  claims: new Map(
    claims.map(({ id, stance, speakerId = null, attribution = null, occurred = null, sourceIds }) => [
      id,
      { stance, speakerId, attribution, occurred, sourceIds },
    ]),
  ),
});

async function readSources(query: Query, states: readonly Standing[]): Promise<Map<string, FilteredSource>> {
  const ids = new Set(
    states.flatMap(({ claims }) => [...claims.values()].flatMap(({ sourceIds }) => sourceIds)),
  );
  if (ids.size === 0) return new Map();
  const rows = await query<Omit<FilteredSource, 'published'> & { published: string | null }>(
    'sources-to-filter',
    { ids: [...ids] },
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, published: row.published === null ? null : parseEdtf(row.published) },
    ]),
  );
}

/** Whom attributions and publishers mean today. */
async function readActorNamed(
  query: Query,
  states: readonly Standing[],
  sources: ReadonlyMap<string, FilteredSource>,
): Promise<ActorNamed> {
  const said = states.flatMap(({ claims }) => [...claims.values()].map(({ attribution }) => attribution));
  const names = [...said, ...[...sources.values()].map(({ publisher }) => publisher)];
  const keys = [...new Set(names.flatMap((name) => (name === null ? [] : foldName(name))))];
  if (keys.length === 0) return () => null;
  const rows = await query<{ key: string; actorId: string }>('named-actors', { keys });
  const actorIds = new Map(rows.map(({ key, actorId }) => [key, actorId]));
  return (key) => actorIds.get(key) ?? null;
}

const toFiltered = (
  id: string,
  { claims, occurred, ...ends }: Standing,
  sources: ReadonlyMap<string, FilteredSource>,
): FilteredRelation => ({
  id,
  ...ends,
  occurred: occurred === null ? null : parseEdtf(occurred),
  claims: [...claims.values()].map(({ stance, speakerId, attribution, occurred: said, sourceIds }) => ({
    stance,
    voice: makeVoice(speakerId, attribution),
    occurred: said === null ? null : parseEdtf(said),
    sources: sourceIds.flatMap((id) => sources.get(id) ?? []),
  })),
});
