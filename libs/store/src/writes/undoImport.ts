import {
  type Actor,
  type Claim,
  type ClaimDraft,
  DomainError,
  type JudgeCitation,
  type Relation,
  type RelationDraft,
  type SourceDraft,
} from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import { noJudgedFilter } from '../queries/judgedFilter.js';
import type { Query } from '../queries/query.js';
import { readRelationsPassing } from '../reads/relations.js';
import { type ActorProperties, toActor } from '../row-mappers/actorRow.js';
import { wholeShape } from '../row-mappers/shape.js';
import type { SourceProperties } from '../row-mappers/sourceRow.js';
import { ActorKeys, reweigh } from './actorKeys.js';
import type { ClaimPlace, StoredClaim } from './claimProperties.js';
import { importBatch, reviseImported } from './importBatch.js';
import { lockRelations } from './locks.js';
import { claimDraft, relationDraft } from './restoreClaim.js';
import { sameSource } from './sameness.js';
import { plainActor } from './sortBatch.js';
import { weighRelations } from './weighRelations.js';

/** Something that an import wrote and that stays when it is undone. */
export interface LeftByUndo {
  readonly subjectId: string;
  readonly code: 'CHANGED_SINCE' | 'USED_SINCE' | 'CANNOT_BE_RESTORED';
  /** In words. */
  readonly text: string;
}

/** What was taken back of an import. */
export interface UndoneImport {
  readonly claims: number;
  /** Claims that say again what they said before the import. */
  readonly restored: number;
  readonly relations: number;
  readonly actors: number;
  readonly sources: number;
  readonly left: readonly LeftByUndo[];
}

/** A part of an import that is undone in one transaction. */
export interface UndonePart extends UndoneImport {
  /** Where the next part ends; null where there is none. */
  readonly before: number | null;
}

/** Where a part of an undoing begins: claims go before the actors and sources that they refer to. */
export interface UndoPlace {
  readonly step: 'claims' | 'actors' | 'sources';
  /** Of the log: entries from there on are done. */
  readonly before: number;
}

const operations = {
  claims: ['recordClaim', 'reviseClaim'],
  actors: ['createActor'],
  sources: ['addSource'],
} as const;

/** Entries of the log that are undone in one transaction. */
const PART = 400;

interface EntryRow {
  readonly sequence: number;
  readonly subjectId: string;
  readonly relationId: string | null;
  /** JSON. */
  readonly after: string;
}

const nothing: UndoneImport = { claims: 0, restored: 0, relations: 0, actors: 0, sources: 0, left: [] };

/**
 * Takes back a part of what an import wrote, the last first, as far as it stands as the import left it: what somebody changed or refers to since
 * stays, and is named. What was taken back already is passed over, so that it may be repeated, and resumed.
 */
export async function undoImportPart(
  query: Query,
  importId: string,
  { step, before }: UndoPlace,
  judge: JudgeCitation,
  writer: Writer,
): Promise<UndonePart> {
  const entries = await query<EntryRow>('import-entries', {
    importId,
    operations: operations[step],
    before,
    limit: PART,
  });
  const undone =
    step === 'claims'
      ? await undoClaims(query, importId, entries, judge, writer)
      : step === 'actors'
        ? await removeActors(query, entries, writer)
        : await removeSources(query, entries, writer);
  const last = entries.at(-1);
  return { ...undone, before: entries.length < PART ? null : (last?.sequence ?? null) };
}

interface ClaimHistory {
  readonly id: string;
  readonly lastImportId: string | null;
  readonly lastBy: string;
  readonly isUndone: boolean;
  readonly firstWhat: 'recordClaim' | 'reviseClaim' | 'retractClaim';
  /** JSON. */
  readonly firstBefore: string | null;
  /** JSON. */
  readonly removed: string | null;
}

async function undoClaims(
  query: Query,
  importId: string,
  entries: readonly EntryRow[],
  judge: JudgeCitation,
  writer: Writer,
): Promise<UndoneImport> {
  const claims = new Map(
    entries.map(({ subjectId, relationId }) => [subjectId, { id: subjectId, relationId }]),
  );
  const ids = [...claims.keys()];
  if (ids.length === 0) return nothing;
  const asked = await query<StoredClaim>('claims-to-write', { ids });
  const relationIds = [...new Set(asked.map(({ claim }) => claim.relationId))].sort();
  const find = (): Promise<ClaimPlace[]> => query<ClaimPlace>('relation-ends', { ids: relationIds });
  const ends = (await find()).flatMap(({ from, to }) => [from, to]);
  await query('lock-actors', { ids: [...new Set(ends)].sort() });
  const places = await lockRelations(query, find);
  const cited = asked.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId));
  await query('lock-sources', { ids: [...new Set(cited)] });

  const standing = new Map(
    (await query<StoredClaim>('claims-to-write', { ids })).map(({ claim }) => [claim.id, claim]),
  );
  const rows = [...standing.values()].map(({ id, relationId }) => ({ id, relationId }));
  const left: LeftByUndo[] = [];
  const going: ClaimHistory[] = [];
  const revised: ClaimHistory[] = [];
  for (const history of await query<ClaimHistory>('import-claims', { importId, claims: rows })) {
    if (history.lastImportId === importId && history.isUndone) continue;
    if (history.lastImportId !== importId) {
      left.push({
        subjectId: history.id,
        code: 'CHANGED_SINCE',
        text: `claim ${history.id} was changed since by ${history.lastBy}`,
      });
    } else (history.firstWhat === 'reviseClaim' ? revised : going).push(history);
  }

  const relations = await readRelationsPassing(query, relationIds, noJudgedFilter, wholeShape);
  const taken = new Set(going.map(({ id }) => id));
  const gone = await query<ClaimPlace & { stands: boolean }>('remove-claims', { ids: [...taken] });
  const logged: NewLogEntry[] = [];
  for (const { id, stands } of gone) {
    const relation = relations.get(id);
    for (const claim of relation?.claims ?? []) {
      if (!taken.has(claim.id)) continue;
      logged.push({
        what: 'retractClaim',
        subjectId: claim.id,
        relationId: id,
        before: claim,
        after: { reason: 'The import that wrote it was undone' },
      });
    }
    if (stands || !relation) continue;
    const { claims: _, ...before } = relation;
    logged.push({ what: 'removeRelation', subjectId: id, relationId: id, before, after: null });
  }
  const remaining = gone.filter(({ stands }) => stands);
  await weighRelations(query, remaining);
  await writeLog(query, writer, logged);
  for (const { id } of remaining) {
    left.push({
      subjectId: id,
      code: 'USED_SINCE',
      text: `relation ${id} has other claims, and stays with those`,
    });
  }

  let restored = 0;
  const restore = async (history: ClaimHistory, work: () => Promise<string | null>): Promise<void> => {
    const why = await work().catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      return error.message;
    });
    if (why === null) restored += 1;
    else {
      left.push({
        subjectId: history.id,
        code: 'CANNOT_BE_RESTORED',
        text: `claim ${history.id} cannot say again what it said: ${why}`,
      });
    }
  };
  for (const history of revised) {
    await restore(history, async () => {
      const { relationId: id, ...claim } = JSON.parse(history.firstBefore ?? 'null') as ClaimDraft & {
        relationId: string;
      };
      const place = places.get(id);
      if (!place) return 'its relation is gone';
      const { occurred, qualifiers } = claim;
      const { from, to } = place;
      const relation = { id, from, to, occurred, qualifiers, type: place.type as RelationDraft['type'] };
      await reviseImported(query, { relation, claim }, judge, writer);
      return null;
    });
  }
  for (const history of going) {
    if (history.firstWhat !== 'retractClaim') continue;
    await restore(history, async () => {
      const relation = relationDraft(JSON.parse(history.removed ?? 'null') as Relation | null);
      if (relation === null) return 'how its relation read is not known';
      const claim = claimDraft(JSON.parse(history.firstBefore ?? 'null') as Claim);
      const batch = { actors: [], sources: [], claims: [{ relation, claim }] };
      const { refused } = await importBatch(query, batch, { atomic: true }, judge, writer);
      return refused[0]?.message ?? null;
    });
  }
  return {
    ...nothing,
    claims: going.length,
    restored,
    relations: gone.length - remaining.length,
    left,
  };
}

/** Takes away the actors that nothing refers to and that read as the import made them. */
async function removeActors(
  query: Query,
  entries: readonly EntryRow[],
  writer: Writer,
): Promise<UndoneImport> {
  const made = new Map(entries.map(({ subjectId, after }) => [subjectId, JSON.parse(after) as Actor]));
  const rows = await query<{ actor: ActorProperties }>('lock-actors', { ids: [...made.keys()].sort() });
  const there = rows.map(({ actor }) => toActor(actor));
  const keys = new ActorKeys(query);
  await keys.lock(there);
  const unused = new Set(
    (await query<{ id: string }>('unused-actors', { ids: there.map(({ id }) => id) })).map(({ id }) => id),
  );
  const left: LeftByUndo[] = [];
  const going: Actor[] = [];
  for (const actor of there) {
    const asMade = made.get(actor.id);
    const isChanged = !asMade || JSON.stringify(plainActor(asMade)) !== JSON.stringify(plainActor(actor));
    if (isChanged) {
      left.push({ subjectId: actor.id, code: 'CHANGED_SINCE', text: `${actor.name} was changed since` });
    } else if (!unused.has(actor.id)) {
      left.push({
        subjectId: actor.id,
        code: 'USED_SINCE',
        text: `${actor.name} has relations, claims or merges that the import did not write`,
      });
    } else going.push(actor);
  }
  if (going.length === 0) return { ...nothing, left };
  await query('remove-actors', { ids: going.map(({ id }) => id) });
  await reweigh(query, await keys.keep(going.map((before) => ({ before, after: null }))));
  await writeLog(
    query,
    writer,
    going.map((before) => ({
      what: 'deleteActor',
      subjectId: before.id,
      before,
      after: { reason: 'The import that made it was undone' },
    })),
  );
  return { ...nothing, actors: going.length, left };
}

/** Takes away the sources that nobody cites and that read as the import described them. */
async function removeSources(
  query: Query,
  entries: readonly EntryRow[],
  writer: Writer,
): Promise<UndoneImport> {
  const made = new Map(entries.map(({ subjectId, after }) => [subjectId, JSON.parse(after) as SourceDraft]));
  const ids = [...made.keys()];
  // Without their documents, which may be large.
  await query('lock-sources', { ids });
  const there = await query<{ source: SourceProperties }>('sources-by-id', { ids });
  const unchanged = there.filter(({ source }) => {
    const asMade = made.get(source.id);
    return asMade !== undefined && sameSource(asMade, source);
  });
  const gone = await query<{ id: string }>('remove-sources', {
    ids: unchanged.map(({ source }) => source.id),
  });
  const goneIds = new Set(gone.map(({ id }) => id));
  const left = there
    .filter(({ source }) => !goneIds.has(source.id))
    .map(({ source }): LeftByUndo => {
      const isChanged = !unchanged.some((one) => one.source.id === source.id);
      return {
        subjectId: source.id,
        code: isChanged ? 'CHANGED_SINCE' : 'USED_SINCE',
        text: `the source “${source.title}” ${isChanged ? 'was changed since' : 'is cited by what stays, or was judged'}`,
      };
    });
  await writeLog(
    query,
    writer,
    there
      .filter(({ source }) => goneIds.has(source.id))
      .map(({ source: { origin: _, ...before } }) => ({
        what: 'removeSource',
        subjectId: before.id,
        before,
        after: null,
      })),
  );
  return { ...nothing, sources: gone.length, left };
}
