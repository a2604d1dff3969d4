import {
  type Actor,
  checkActorNames,
  checkEnds,
  checkQualifiers,
  checkSourceNames,
  checkVoiceName,
  type ClaimDraft,
  ConflictError,
  DomainError,
  type DocumentDraft,
  identifierKey,
  type ImportBatch,
  type ImportRefusal,
  NotFoundError,
  type RelationDraft,
  type SourceDraft,
} from '@entente/model';
import type { Query } from '../queries/query.js';
import { type ActorProperties, toActor } from '../row-mappers/actorRow.js';
import type { RelationRow } from '../row-mappers/relationRow.js';
import { ActorKeys, conflictOver, namesIn } from './actorKeys.js';
import { type CitableSource, citableSources, type ClaimPlace, type StoredClaim } from './claimProperties.js';
import { lockRelations } from './locks.js';
import {
  citesSame,
  type KnownClaim,
  sameClaim,
  sameEnds,
  sameRelation,
  sameSource,
  saysSame,
} from './sameness.js';

type ClaimWithRelation = ImportBatch['claims'][number];

/** A sorted batch: what is new, what is there already, what cannot be taken. */
export interface SortedBatch {
  readonly newActors: readonly Actor[];
  readonly newSources: readonly SourceDraft[];
  readonly documentsToHold: readonly { id: string; document: DocumentDraft; sha256: string }[];
  readonly newRelations: readonly RelationDraft[];
  readonly newClaims: readonly ClaimWithRelation[];
  /** Claims that are there and say something else of the same relation. */
  readonly changedClaims: readonly ClaimWithRelation[];
  /** Claims that are there of other actors or of another type, to be taken back; they are among the new ones too, with their relations. */
  readonly movedClaims: readonly ClaimWithRelation[];
  readonly unchanged: number;
  readonly refused: readonly ImportRefusal[];
  /** Every source that a claim of the batch cites, as it will stand. */
  readonly sources: ReadonlyMap<string, CitableSource>;
  /** Of all names in it, locked. */
  readonly keys: ActorKeys;
}

/** How a batch is compared with what is in the store. */
export interface SortTerms {
  /**
   * A claim that is there and says something else is no fault. One that cites the same source already was taken from it, and if it says
   * something else now, somebody has revised it since: it is left so.
   */
  readonly revise: boolean;
}

/** Compares a batch with what is in the store. Locks the actors, names, sources and relations that it touches. */
export async function sortBatch(query: Query, batch: ImportBatch, terms: SortTerms): Promise<SortedBatch> {
  const stored = await readStored(query, batch);
  return { ...sortRows(stored, batch, terms), keys: stored.keys };
}

/**
 * Compares a batch with what there is; its rows join that as they are taken.
 *
 * An actor's row gives its id, and so is another one than the actor that has its name already; an identifier that another actor
 * has is refused.
 */
export function sortRows(
  stored: Stored,
  batch: ImportBatch,
  { revise }: SortTerms,
): Omit<SortedBatch, 'keys'> {
  const refused: ImportRefusal[] = [];
  let unchanged = 0;
  let index = 0;
  /** Takes one row: `new`, or `same` where it is there already; a domain error refuses it. */
  const take = <T>(row: T, into: T[], decide: () => 'new' | 'same' | 'changed'): void => {
    try {
      const is = decide();
      if (is === 'new') into.push(row);
      else if (is === 'same') unchanged += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, message, field } = error;
      refused.push({ index, code, message, ...(field === undefined ? {} : { field }) });
    }
    index += 1;
  };

  const { actors, sources, relations, claims } = stored;
  const newActors: Actor[] = [];
  for (const actor of batch.actors) {
    take(actor, newActors, () => {
      const known = actors.get(actor.id);
      const merge = stored.absorbed.get(actor.id);
      if (merge) throw new ConflictError(mergedInto(merge), 'id');
      if (known && JSON.stringify(known) !== JSON.stringify(plainActor(actor))) {
        throw new ConflictError(
          `${actor.id} is there already and reads otherwise; change it by updateActor`,
          'id',
        );
      }
      if (!known) {
        checkActorNames(actor);
        assertOwnIdentifiers(actor, stored);
      }
      actors.set(actor.id, plainActor(actor));
      return known ? 'same' : 'new';
    });
  }

  const newSources: SourceDraft[] = [];
  const documentsToHold: SortedBatch['documentsToHold'][number][] = [];
  for (const source of batch.sources) {
    take(source, newSources, () => {
      const known = sources.get(source.id);
      const twin = source.sha256 === null ? undefined : stored.sourcesByHash.get(source.sha256);
      if (twin && twin !== known) {
        throw new ConflictError(
          `The same document is the source ${twin.source.id} already; cite that one`,
          'sha256',
        );
      }
      if (known && !sameSource(source, known.source)) {
        throw new ConflictError(`${source.id} is there already and reads otherwise`, 'id');
      }
      const { document, sha256 } = source;
      if (!known) {
        checkSourceNames(source);
        const citable = asCitable(source);
        sources.set(source.id, citable);
        if (source.sha256 !== null) stored.sourcesByHash.set(source.sha256, citable);
        return 'new';
      }
      if (document && sha256 !== null && !known.document) {
        documentsToHold.push({ id: source.id, document, sha256 });
        const held = { source: { ...known.source, held: true }, document };
        sources.set(source.id, held);
        stored.sourcesByHash.set(sha256, held);
        // Counted as written with the documents to hold, not as a source.
        unchanged -= 1;
      }
      return 'same';
    });
  }

  const newRelations: RelationDraft[] = [];
  const newClaims: ClaimWithRelation[] = [];
  const changedClaims: ClaimWithRelation[] = [];
  const movedClaims: ClaimWithRelation[] = [];
  for (const row of batch.claims) {
    take(row, newClaims, () => {
      const { claim, relation } = row;
      const known = claims.get(claim.id);
      const before = relations.get(relation.id);
      if (revise && typeof known === 'object' && 'claim' in known && before) {
        const moves = !sameEnds(relation, before);
        if (!moves && (citesSame(claim, known) || saysSame(claim, known))) return 'same';
        checkVoiceName(claim.voice);
        assertReferences(claim, relation, stored);
        claims.set(claim.id, claim);
        if (!moves) {
          changedClaims.push(row);
          return 'changed';
        }
        movedClaims.push(row);
        newRelations.push(relation);
        relations.set(relation.id, relation);
        return 'new';
      }
      if (known !== undefined && !sameClaim(claim, relation.id, known)) {
        throw new ConflictError(
          `${claim.id} is there already and reads otherwise; change it by reviseClaim`,
          'id',
        );
      }
      const there = relations.get(relation.id);
      if (there && !sameRelation(relation, there)) {
        throw new ConflictError(`${relation.id} is there already and reads otherwise`, 'relation.id');
      }
      if (known !== undefined) return 'same';
      checkVoiceName(claim.voice);
      assertReferences(claim, relation, stored);
      if (!there) newRelations.push(relation);
      relations.set(relation.id, relation);
      claims.set(claim.id, claim);
      return 'new';
    });
  }
  return {
    newActors,
    newSources,
    documentsToHold,
    newRelations,
    newClaims,
    changedClaims,
    movedClaims,
    unchanged,
    refused,
    sources,
  };
}

interface AbsorbedActor {
  readonly id: string;
  readonly mergeId: string;
  readonly keptId: string;
}

/** What the store has of what a batch names, by id; rows of the batch join it as they are taken. */
export interface Stored {
  readonly actors: Map<string, Actor>;
  /** Actors that were merged into others. */
  readonly absorbed: ReadonlyMap<string, AbsorbedActor>;
  readonly sources: Map<string, CitableSource>;
  /** The same, by the hash of the document. */
  readonly sourcesByHash: Map<string, CitableSource>;
  readonly relations: Map<string, RelationDraft | RelationRow>;
  readonly claims: Map<string, KnownClaim>;
  /** Who of the rows has an identifier, by its key. */
  readonly identified: Map<string, string>;
  /** Of names and identifiers that the store has. */
  readonly keys: Pick<ActorKeys, 'sharedBy'>;
}

async function readStored(
  query: Query,
  { actors, sources, claims }: ImportBatch,
): Promise<Stored & { readonly keys: ActorKeys }> {
  const named = claims.flatMap(({ relation: { from, to }, claim: { voice } }) =>
    voice.kind === 'speaker' ? [from, to, voice.speakerId] : [from, to],
  );
  const ids = [...new Set([...actors.map(({ id }) => id), ...named])];
  const locked = await query<{ actor: ActorProperties }>('lock-actors', { ids });
  const absorbed = await query<AbsorbedActor>('absorbed-actors', { ids });
  const keys = new ActorKeys(query);
  await keys.lock(actors, [
    ...sources.flatMap(({ publisher }) => publisher ?? []),
    ...namesIn(claims.map(({ claim }) => claim.voice)),
  ]);
  const relationIds = [...new Set(claims.map(({ relation }) => relation.id))];
  const relations = await lockRelations(query, () =>
    query<ClaimPlace>('relation-ends', { ids: relationIds }),
  );
  const cited = claims.flatMap(({ claim }) => claim.citations.map(({ sourceId }) => sourceId));
  const citable = await citableSources(query, {
    ids: [...new Set([...sources.map(({ id }) => id), ...cited])],
    sha256s: sources.flatMap(({ sha256 }) => sha256 ?? []),
  });
  const known = await query<StoredClaim>('claims-to-write', { ids: claims.map(({ claim }) => claim.id) });
  return {
    actors: new Map(locked.map(({ actor }) => [actor.id, toActor(actor)])),
    absorbed: new Map(absorbed.map((row) => [row.id, row])),
    sources: new Map(citable.map((source) => [source.source.id, source])),
    sourcesByHash: new Map(
      citable.flatMap((source) => (source.source.sha256 == null ? [] : [[source.source.sha256, source]])),
    ),
    relations: new Map<string, RelationDraft | RelationRow>(relations),
    claims: new Map(known.map((row) => [row.claim.id, row])),
    identified: new Map(),
    keys,
  };
}

const mergedInto = ({ id, mergeId, keptId }: AbsorbedActor): string =>
  `${id} was merged into ${keptId}; name that one, or undo ${mergeId} first`;

function assertReferences(
  claim: ClaimDraft,
  relation: RelationDraft,
  { actors, absorbed, sources }: Stored,
): void {
  const find = (id: string, field: string): Actor => {
    const actor = actors.get(id);
    const merge = absorbed.get(id);
    if (merge) throw new NotFoundError(mergedInto(merge), field);
    if (!actor) throw new NotFoundError(`There is no actor ${id}; give its row before this one`, field);
    return actor;
  };
  const from = find(relation.from, 'relation.from');
  const to = find(relation.to, 'relation.to');
  checkEnds(relation.type, { from, to });
  checkQualifiers(relation.type, relation.qualifiers, 'relation.qualifiers');
  checkQualifiers(relation.type, claim.qualifiers);
  if (claim.voice.kind === 'speaker') find(claim.voice.speakerId, 'speaker');
  claim.citations.forEach(({ sourceId }, i) => {
    if (sources.has(sourceId)) return;
    throw new NotFoundError(
      `There is no source ${sourceId}; give its row before this one`,
      `citations.${i}.source`,
    );
  });
}

/** @throws ConflictError where an actor of the store, or of an earlier row, has one of the identifiers. */
function assertOwnIdentifiers(actor: Actor, { keys, identified: here }: Stored): void {
  const [shared] = keys.sharedBy({ before: null, after: actor }).filter(({ sort }) => sort === 'identifier');
  if (shared) throw conflictOver(shared);
  actor.identifiers.forEach((identifier, i) => {
    const actorId = here.get(identifierKey(identifier));
    if (actorId === undefined || actorId === actor.id) return;
    const value = `${identifier.scheme}: ${identifier.value}`;
    throw conflictOver({ field: `identifiers.${i}`, value, sort: 'identifier', actorId });
  });
  for (const identifier of actor.identifiers) here.set(identifierKey(identifier), actor.id);
}

function asCitable({ published, document, ...source }: SourceDraft): CitableSource {
  const { id, title, authors, mediaType, publisher } = source;
  const properties = { id, title, authors, mediaType, held: document !== null };
  return {
    source: {
      ...properties,
      ...(publisher === null ? {} : { publisher }),
      ...(source.sha256 === null ? {} : { sha256: source.sha256 }),
      ...(published === null ? {} : { published: published.text }),
      ...(source.url === null ? {} : { url: source.url }),
      ...(source.language === null ? {} : { language: source.language }),
    },
    document,
  };
}

/** An actor with its parts in the order in which they are compared. */
export const plainActor = ({ id, kind, name, description, aliases, identifiers }: Actor): Actor => ({
  id,
  kind,
  name,
  description,
  aliases: aliases.map((alias) => ({ name: alias.name, kind: alias.kind })),
  identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
});
