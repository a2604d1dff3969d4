import {
  type ActorNamed,
  type Claim,
  type ClaimDraft,
  type Credibility,
  type FilteredRelation,
  type FilteredSource,
  foldName,
  makeVoice,
  parseEdtf,
  passesFilter,
  type Relation,
  type RelationFilter,
  type RelationType,
  type Stance,
} from '@entente/model';
import type { LoggedOperation } from '../log/log.js';
import { filterParameters } from '../queries/filterParameters.js';
import { noJudgedFilter } from '../queries/judgedFilter.js';
import type { Query } from '../queries/query.js';

/** A relation as it stands, or stood, as far as a filter looks at it. */
interface Standing {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** EDTF level 1. */
  readonly occurred: string | null;
  /** By id. */
  readonly claims: ReadonlyMap<string, StandingClaim>;
}

/** A claim likewise. */
interface StandingClaim {
  readonly stance: Stance;
  readonly speakerId: string | null;
  readonly attribution: string | null;
  /** EDTF level 1. */
  readonly occurred: string | null;
  readonly credibility: Credibility | null;
  readonly sourceIds: readonly string[];
}

/** The part of an entry of the log on a relation that is needed to revert it. */
interface LoggedCommand {
  readonly what: LoggedOperation;
  readonly subjectId: string;
  /** JSON. */
  readonly before: string | null;
}

/** How a relation stood before a command, from how it stood after it; null where it did not, or does not, exist. */
function revert(after: Standing | null, { what, subjectId, before }: LoggedCommand): Standing | null {
  const read = <T>(): T => JSON.parse(before ?? 'null') as T;
  if (what === 'createRelation') return null;
  if (what === 'removeRelation') {
    const { type, from, to, occurred } = read<Relation>();
    return { type, from: from.id, to: to.id, occurred, claims: new Map() };
  }
  if (after === null) return null;
  switch (what) {
    case 'reviseRelation':
      return { ...after, ...read<{ occurred: string | null }>() };
    case 'moveRelation':
      return { ...after, ...read<{ from: string; to: string }>() };
    case 'recordClaim':
      return withClaim(after, subjectId, null);
    case 'retractClaim':
      return withClaim(after, subjectId, fromClaim(read<Claim>()));
    case 'reviseClaim':
      return withClaim(after, subjectId, fromDraft(read<ClaimDraft>()));
    case 'changeSpeaker': {
      const said = after.claims.get(subjectId);
      return said ? withClaim(after, subjectId, { ...said, ...read<{ speakerId: string }>() }) : after;
    }
    case 'judgeClaim': {
      const said = after.claims.get(subjectId);
      const { credibility } = read<Pick<Claim, 'credibility'>>();
      return said ? withClaim(after, subjectId, { ...said, credibility: credibility?.grade ?? null }) : after;
    }
    case 'createActor':
    case 'updateActor':
    case 'deleteActor':
    case 'restoreActor':
    case 'mergeActors':
    case 'undoMerge':
    case 'addSource':
    case 'updateSource':
    case 'holdDocument':
    case 'judgeSource':
    case 'keepActorsApart':
    case 'beginImport':
    case 'endImport':
    case 'undoImport':
    case 'removeSource':
    case 'addUser':
    case 'changeUser':
    case 'readProposals':
    case 'decideProposal':
    case 'switchPattern':
      // These concern no relation by themselves.
      return after;
  }
}

function withClaim(standing: Standing, id: string, claim: StandingClaim | null): Standing {
  const claims = new Map(standing.claims);
  if (claim === null) claims.delete(id);
  else claims.set(id, claim);
  return { ...standing, claims };
}

const fromClaim = ({ stance, speaker, attribution, occurred, citations, ...rest }: Claim): StandingClaim => ({
  stance,
  speakerId: speaker?.id ?? null,
  attribution,
  occurred,
  // Entries of before there were judgements have none.
  credibility: rest.credibility?.grade ?? null,
  sourceIds: citations.map(({ source }) => source.id),
});

const fromDraft = ({ stance, voice, occurred, citations, credibility }: ClaimDraft): StandingClaim => ({
  stance,
  occurred: occurred?.text ?? null,
  speakerId: voice.kind === 'speaker' ? voice.speakerId : null,
  attribution: voice.kind === 'attribution' ? voice.attribution : null,
  credibility: credibility?.grade ?? null,
  sourceIds: citations.map(({ sourceId }) => sourceId),
});

/** Two places in the log. */
export interface LogSpan {
  readonly first: number;
  readonly last: number;
}

/** What is null in Neo4j where nobody says. */
type OpenField = 'speakerId' | 'attribution' | 'occurred' | 'credibility';

interface StandingRow extends Omit<Standing, 'claims'> {
  readonly id: string;
  readonly claims: readonly (Partial<Pick<StandingClaim, OpenField>> &
    Omit<StandingClaim, OpenField> & { readonly id: string })[];
}

interface CommandRow extends LoggedCommand {
  readonly relationId: string;
  readonly sequence: number;
}

/**
 * Those of some relations that passed a filter once: as they stood after the entry of the log at `first`, or after any from there to the one at
 * `last`. What stands now is read first and the log then, so that a command between the two is reverted as well.
 */
export async function readPassedBefore(
  query: Query,
  ids: readonly string[],
  filter: RelationFilter,
  { first, last }: LogSpan,
): Promise<Set<string>> {
  const { types, tones } = filter;
  const parameters = { ids, filter: filterParameters({ ...noJudgedFilter, types, tones }) };
  const standing = new Map(
    (await query<StandingRow>('relations-standing', parameters)).map((row) => [row.id, toStanding(row)]),
  );
  const entries = new Map<string, CommandRow[]>(ids.map((id) => [id, []]));
  for (const entry of await query<CommandRow>('log-entries-on-relations', { ids, sequence: first })) {
    entries.get(entry.relationId)?.push(entry);
  }
  const stood = ids.map(
    (id) => [id, statesOf(standing.get(id) ?? null, entries.get(id) ?? [], last)] as const,
  );
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

/** How a relation stood at `last`, and before each command up to there; the entries come last one first. */
function statesOf(now: Standing | null, entries: readonly CommandRow[], last: number): Standing[] {
  const states: (Standing | null)[] = [];
  let state = now;
  for (const entry of entries) {
    if (entry.sequence <= last) states.push(state);
    state = revert(state, entry);
  }
  return [...states, state].filter((one) => one !== null);
}

const toStanding = ({ id: _, claims, ...row }: StandingRow): Standing => ({
  ...row,
  claims: new Map(
    claims.map(
      ({ id, speakerId = null, attribution = null, occurred = null, credibility = null, ...said }) => [
        id,
        { ...said, speakerId, attribution, occurred, credibility },
      ],
    ),
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
  claims: [...claims.values()].map(
    ({ stance, credibility, speakerId, attribution, occurred: said, sourceIds }) => ({
      stance,
      credibility,
      voice: makeVoice(speakerId, attribution),
      occurred: said === null ? null : parseEdtf(said),
      sources: sourceIds.flatMap((id) => sources.get(id) ?? []),
    }),
  ),
});
