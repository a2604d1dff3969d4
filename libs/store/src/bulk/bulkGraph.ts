import {
  type Actor,
  type ActorNamed,
  documentOf,
  type EdtfDate,
  foldName,
  type ImportBatch,
  type ImportRefusal,
  InvalidInputError,
  type JudgeCitation,
  NotFoundError,
  prepareName,
  type PreparedName,
  type Qualifier,
  type RelationDraft,
  type SourceDraft,
} from '@entente/model';
import { type LoggedOperation, logRow, type Writer } from '../log/log.js';
import { fromActor } from '../row-mappers/actorRow.js';
import { relationRow } from '../row-mappers/relationRow.js';
import { sourceRow, textKeyOf } from '../row-mappers/sourceRow.js';
import { claimRow } from '../writes/claimProperties.js';
import { digestOf } from '../writes/sameness.js';
import { sortRows, type Stored } from '../writes/sortBatch.js';
import { BulkFiles } from './bulkFiles.js';
import { type Said, type WeighedSource, type WeighedVoice, weighInMemory } from './weighInMemory.js';

const NONE: readonly Qualifier[] = [];

/** How many of each there are. */
export interface BulkCounts {
  readonly actors: number;
  readonly sources: number;
  readonly relations: number;
  readonly claims: number;
  readonly citations: number;
  readonly logEntries: number;
}

/** What became of a batch. */
export interface BulkOutcome {
  readonly written: number;
  readonly unchanged: number;
  readonly refused: readonly ImportRefusal[];
}

/**
 * A graph that is made outside the database, of rows by the rules of `importBatch`, as files for Neo4j's own bulk import: loaded into an
 * empty database, it is what importing the same rows would have made of it, log and evidence included. Actors come before all else,
 * since they decide whom names of voices mean.
 *
 * Held in memory, besides actors and sources with their documents: some hundred bytes a relation and a claim.
 */
export class BulkGraph {
  readonly #files: BulkFiles;
  readonly #stored: Stored = {
    actors: new Map(),
    absorbed: new Map(),
    sources: new Map(),
    sourcesByHash: new Map(),
    relations: new Map(),
    claims: new Map(),
    identified: new Map(),
    keys: { sharedBy: () => [] },
  };
  readonly #actorNumbers = new Map<string, number>();
  readonly #sources = new Map<string, { readonly number: number; readonly weighed: WeighedSource }>();
  readonly #said = new Map<string, { readonly relation: RelationDraft; readonly said: Said[] }>();
  readonly #names = new Map<string, Set<string>>();
  readonly #voices = new Map<string, NonNullable<WeighedVoice['voice']>>();
  readonly #dates = new Map<string, EdtfDate>();
  readonly #prepared = new Map<string, PreparedName>();
  readonly #recorded: { readonly at: string; readonly by: string };
  #actorsEnded = false;
  #claims = 0;
  #citations = 0;
  #log = 0;

  constructor(
    folder: string,
    private readonly judge: JudgeCitation,
    private readonly writer: Writer,
  ) {
    this.#files = new BulkFiles(folder);
    this.#recorded = { at: new Date().toISOString(), by: writer.by };
  }

  /** The text of a source that came by; null where it is not held. @throws NotFoundError where none came by */
  documentText(sourceId: string): string | null {
    const known = this.#stored.sources.get(sourceId);
    if (!known) throw new NotFoundError(`There is no source ${sourceId}; give its row before this one`);
    return known.document?.text ?? null;
  }

  /** Takes rows: what is refused is not in the files, nor is anything of an atomic batch that has a refusal. */
  take(batch: ImportBatch, { atomic }: { readonly atomic: boolean }): BulkOutcome {
    if (this.#actorsEnded && batch.actors.length > 0) {
      const { code, message } = new InvalidInputError(
        'For a bulk import all actors stand before the first source and claim, as entente export writes them; import this file without --bulk',
      );
      return {
        written: 0,
        unchanged: 0,
        refused: batch.actors.map((_, index) => ({ index, code, message })),
      };
    }
    const sorted = sortRows(this.#stored, batch, { revise: false });
    const late = new Set(sorted.documentsToHold.map(({ id }) => id));
    const refused = [
      ...sorted.refused,
      ...batch.sources.flatMap((source, i) =>
        late.has(source.id) && source.document ? [lateDocument(source, batch.actors.length + i)] : [],
      ),
    ];
    const { unchanged } = sorted;
    if (atomic && refused.length > 0) return { written: 0, unchanged, refused };
    for (const actor of sorted.newActors) this.#writeActor(actor);
    if (batch.sources.length + batch.claims.length > 0) this.#actorsEnded = true;
    for (const source of sorted.newSources) this.#writeSource(source);
    for (const { relation, claim } of sorted.newClaims) {
      this.#writeClaim(relation, claim);
      this.#stored.claims.set(claim.id, digestOf(claim));
    }
    const { newActors, newSources, newClaims } = sorted;
    return { written: newActors.length + newSources.length + newClaims.length, unchanged, refused };
  }

  /** Writes what could be known only at the end: relations with their evidence, keys, and the head of the log. */
  end(): { readonly files: BulkFiles; readonly counts: BulkCounts } {
    for (const { relation, said } of this.#said.values()) this.#writeRelation(relation, said);
    for (const [key, ids] of this.#names)
      this.#files.write('nameKeys', [], { key, actorIds: [...ids].sort() });
    for (const [key, id] of this.#stored.identified)
      this.#files.write('identifierKeys', [], { key, actorIds: [id] });
    this.#files.write('logHead', [], { id: 'log', sequence: this.#log });
    this.#files.close();
    return {
      files: this.#files,
      counts: {
        actors: this.#actorNumbers.size,
        sources: this.#sources.size,
        relations: this.#said.size,
        claims: this.#claims,
        citations: this.#citations,
        logEntries: this.#log,
      },
    };
  }

  #writeActor(actor: Actor): void {
    const number = this.#actorNumbers.size;
    this.#actorNumbers.set(actor.id, number);
    this.#files.write('actors', [number], { ...fromActor(actor) });
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.name)]) {
      const key = foldName(name);
      const ids = this.#names.get(key);
      if (ids) ids.add(actor.id);
      else this.#names.set(key, new Set([actor.id]));
    }
    this.#logEntry('createActor', actor.id, actor);
  }

  readonly #actorNamed: ActorNamed = (key) => {
    const [only, ...others] = this.#names.get(key) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  };

  #writeSource(source: SourceDraft): void {
    const { id, title, publisher, published } = source;
    const number = this.#sources.size;
    const { properties, text, textSha256, pageStarts, ...days } = sourceRow(source, this.#actorNamed);
    this.#files.write('sources', [number], {
      ...properties,
      publishedEarliest: days.publishedEarliest,
      publishedLatest: days.publishedLatest,
    });
    if (text !== null) this.#files.write('documents', [], { sourceId: id, text, textSha256, pageStarts });
    const textKey = textKeyOf(source.document);
    this.#sources.set(id, {
      number,
      weighed: {
        id,
        origin: properties.origin,
        document: documentOf({ id, textKey }),
        earliest: published?.earliest ?? null,
        latest: published?.latest ?? null,
        publisher,
        title,
        textKey,
      },
    });
    const { document: _, ...logged } = source;
    this.#logEntry('addSource', id, logged);
  }

  #writeClaim(relation: RelationDraft, claim: ImportBatch['claims'][number]['claim']): void {
    const number = this.#claims;
    this.#claims += 1;
    const { properties, citations } = claimRow(
      claim,
      relation,
      this.#stored.sources,
      this.judge,
      claim.recorded ?? this.#recorded,
      this.#actorNamed,
    );
    this.#files.write('claims', [number], properties);
    let known = this.#said.get(relation.id);
    if (!known) {
      this.#logEntry('createRelation', relation.id, relation, relation.id);
      known = { relation: this.#slim(relation), said: [] };
      this.#said.set(relation.id, known);
      this.#stored.relations.set(relation.id, known.relation);
    }
    this.#logEntry('recordClaim', claim.id, { ...claim, relationId: relation.id }, relation.id);
    const { stance, voice, occurred, qualifiers } = claim;
    const weighed: WeighedVoice = {
      stance,
      voice: voice.kind === 'source' ? null : this.#voiceOf(voice, String(properties.origin)),
      occurred: this.#slimDate(occurred)?.text ?? null,
      qualifiers: qualifiers.length === 0 ? NONE : qualifiers,
    };
    for (const { sourceId, properties: place } of citations) {
      const source = this.#sources.get(sourceId);
      if (!source) throw new Error(`Source ${sourceId} was not written`);
      this.#files.write('citations', [number, source.number], place);
      this.#citations += 1;
      known.said.push({
        claim: weighed,
        source: source.weighed,
        status:
          place.status === 'VERIFIED' ? 'VERIFIED' : place.status === 'BROKEN' ? 'BROKEN' : 'UNVERIFIED',
      });
    }
  }

  /** How who speaks is heard: an actor by all its names, others by their own. */
  #voiceOf(
    voice: { kind: 'speaker'; speakerId: string } | { kind: 'attribution'; attribution: string },
    origin: string,
  ): NonNullable<WeighedVoice['voice']> {
    const key = voice.kind === 'speaker' ? `actor:${voice.speakerId}` : `name:${voice.attribution}`;
    const known = this.#voices.get(key);
    if (known) return known;
    const actor = voice.kind === 'speaker' ? this.#stored.actors.get(voice.speakerId) : null;
    if (actor === undefined) throw new Error(`${key} was not written`);
    const names =
      voice.kind === 'attribution'
        ? [voice.attribution]
        : actor
          ? [actor.name, ...actor.aliases.map(({ name }) => name)]
          : [];
    const heard = { origin, names, label: names[0] ?? origin };
    this.#voices.set(key, heard);
    return heard;
  }

  /** The same relation, sharing with others what is alike: there may be millions. */
  #slim(relation: RelationDraft): RelationDraft {
    const { from, to, qualifiers, occurred } = relation;
    return {
      ...relation,
      from: this.#stored.actors.get(from)?.id ?? from,
      to: this.#stored.actors.get(to)?.id ?? to,
      occurred: this.#slimDate(occurred),
      qualifiers: qualifiers.length === 0 ? NONE : qualifiers,
    };
  }

  #slimDate(date: EdtfDate | null): EdtfDate | null {
    if (date === null) return null;
    const known = this.#dates.get(date.text);
    if (known) return known;
    this.#dates.set(date.text, date);
    return date;
  }

  #writeRelation(relation: RelationDraft, said: readonly Said[]): void {
    const { id, type, from, to, occurred, qualifiers } = relation;
    const { properties, earliest, latest, endsOn } = relationRow(relation);
    const weighed = weighInMemory(
      { id, occurred: occurred?.text ?? null, earliest: occurred?.earliest ?? null, qualifiers },
      said,
      this.#prepare,
    );
    this.#files.write(
      'relations',
      [this.#actorNumbers.get(from) ?? null, this.#actorNumbers.get(to) ?? null, type],
      properties,
      { earliest, latest, endsOn },
      weighed,
    );
  }

  readonly #prepare = (name: string): PreparedName => {
    const ready = this.#prepared.get(name) ?? prepareName(name);
    this.#prepared.set(name, ready);
    return ready;
  };

  #logEntry(what: LoggedOperation, subjectId: string, after: unknown, relationId?: string): void {
    this.#log += 1;
    const row = logRow(
      { what, subjectId, before: null, after, ...(relationId === undefined ? {} : { relationId }) },
      this.writer,
      this.#recorded.at,
    );
    this.#files.write('logEntries', [], row, { sequence: this.#log });
  }
}

/** A document that comes after claims may have cited its source. */
function lateDocument({ id }: SourceDraft, index: number): ImportRefusal {
  const { code, message } = new InvalidInputError(
    `${id} stands earlier without its document; for a bulk import give it once, with it`,
  );
  return { index, code, message };
}
