import { type ExportedGraph, type ExportFormat, inPieces, type ParsedRow } from '@entente/exchange';
import {
  type Actor,
  type ClaimAndRelation,
  type ClaimDraft,
  isNonEmpty,
  noFilter,
  parseEdtf,
  type Relation,
  type RelationFilter,
  type SourceDraft,
} from '@entente/model';
import { bareShape, type GraphStore, type Shape } from '@entente/store';

/** How many of each kind a file has; it grows with the file. */
export interface ExportCounts {
  actors: number;
  relations: number;
  sources: number;
  claims: number;
}

/** What is exported, and as what. */
export interface ExportRequest {
  readonly format: ExportFormat;
  /** Relations that pass it and the actors at their ends; without a condition everything, actors without relations too. */
  readonly filter: RelationFilter;
  /** Today, YYYY-MM-DD. */
  readonly madeOn: string;
}

/** A file of what passes a filter, a piece at a time. What is written meanwhile may be in it or not, but nothing in it refers to what it lacks. */
export function exportGraph(
  store: GraphStore,
  { format, filter, madeOn }: ExportRequest,
  counts: ExportCounts = noCounts(),
): AsyncGenerator<string | Uint8Array> {
  return inPieces(format.write(new GraphToExport(store, filter, format.needs, madeOn, counts)));
}

/** What passes a filter as rows, actors first, then sources, then claims, as a file of claims has them. */
export async function* exportedRows(
  store: GraphStore,
  filter: RelationFilter,
  counts: ExportCounts,
): AsyncGenerator<ParsedRow> {
  const graph = new GraphToExport(store, filter, { quotes: false, speakers: true }, '', counts);
  let line = 0;
  for await (const actor of graph.actors()) yield { line: ++line, row: { kind: 'actor', actor } };
  for await (const source of graph.sources()) yield { line: ++line, row: { kind: 'source', source } };
  for await (const claim of graph.claims()) yield { line: ++line, row: { kind: 'claim', ...claim } };
}

/** Nothing counted yet. */
export const noCounts = (): ExportCounts => ({ actors: 0, relations: 0, sources: 0, claims: 0 });

/** Sources whose documents are in memory at once. */
const DOCUMENTS = 20;

const actorShape: Shape = { ...bareShape, identifiers: true, actorDetails: true };

class GraphToExport implements ExportedGraph {
  readonly #isWhole: boolean;
  /** The actors that are in the file already. */
  readonly #actorIds = new Set<string>();

  constructor(
    readonly store: GraphStore,
    readonly filter: RelationFilter,
    readonly needs: ExportFormat['needs'],
    readonly madeOn: string,
    readonly counts: ExportCounts,
  ) {
    this.#isWhole = Object.keys(noFilter).every((key) => filter[key as keyof RelationFilter] === null);
  }

  async *actors(): AsyncGenerator<Actor> {
    this.counts.actors = 0;
    this.#actorIds.clear();
    for await (const actor of this.#isWhole ? this.store.allActors() : this.#actorsOfRelations()) {
      if (this.#actorIds.has(actor.id)) continue;
      this.#actorIds.add(actor.id);
      this.counts.actors += 1;
      yield actor;
    }
  }

  async *#actorsOfRelations(): AsyncGenerator<Actor> {
    const shape = { ...actorShape, claims: this.needs.speakers };
    for await (const page of this.store.passingRelations(this.filter, shape)) {
      for (const { from, to, claims } of page) {
        yield from;
        yield to;
        for (const { speaker } of claims ?? []) if (speaker) yield speaker;
      }
    }
  }

  async *relations(): AsyncGenerator<Relation> {
    const { quotes } = this.needs;
    const shape = { ...bareShape, claims: true, details: true, sourceDetails: quotes, quotes };
    this.counts.relations = 0;
    for await (const page of this.store.passingRelations(this.filter, shape)) {
      for (const relation of page) {
        // One that came about after the actors were read has its ends in no file.
        if (!this.#hasEnds(relation)) continue;
        this.counts.relations += 1;
        yield relation;
      }
    }
  }

  async *sources(): AsyncGenerator<SourceDraft> {
    this.counts.sources = 0;
    for await (const source of this.#isWhole ? this.store.allSources() : this.#sourcesOfRelations()) {
      this.counts.sources += 1;
      yield source;
    }
  }

  async *#sourcesOfRelations(): AsyncGenerator<SourceDraft> {
    const ids = new Set<string>();
    for await (const page of this.store.passingRelations(this.filter, { ...bareShape, claims: true })) {
      for (const { claims } of page) {
        for (const { citations } of claims ?? []) for (const { source } of citations) ids.add(source.id);
      }
    }
    const sorted = [...ids].sort();
    for (let at = 0; at < sorted.length; at += DOCUMENTS) {
      yield* await this.store.sourcesWithDocuments(sorted.slice(at, at + DOCUMENTS));
    }
  }

  async *claims(): AsyncGenerator<ClaimAndRelation> {
    this.counts.claims = 0;
    for await (const claim of this.#isWhole ? this.store.allClaims() : this.#claimsOfRelations()) {
      this.counts.claims += 1;
      yield claim;
    }
  }

  async *#claimsOfRelations(): AsyncGenerator<ClaimAndRelation> {
    const shape = { ...bareShape, claims: true, details: true };
    for await (const page of this.store.passingRelations(this.filter, shape)) {
      const drafts = await this.store.claimsOf(page.map(({ id }) => id));
      for (const relation of page) {
        if (!this.#hasEnds(relation)) continue;
        const { id, type, from, to, occurred, qualifiers, claims } = relation;
        const draft = {
          id,
          type,
          from: from.id,
          to: to.id,
          occurred: occurred === null ? null : parseEdtf(occurred),
          qualifiers,
        };
        const known = new Set(claims?.flatMap(({ citations }) => citations.map((citation) => citation.id)));
        for (const claim of drafts.get(id) ?? []) {
          const asKnown = knownPart(claim, known);
          if (asKnown) yield { relation: draft, claim: asKnown };
        }
      }
    }
  }

  #hasEnds({ from, to }: Relation): boolean {
    return this.#actorIds.has(from.id) && this.#actorIds.has(to.id);
  }
}

/** A claim with those of its citations that pass; null where none does. */
function knownPart(claim: ClaimDraft, known: ReadonlySet<string>): ClaimDraft | null {
  const citations = claim.citations.filter(({ id }) => known.has(id));
  return isNonEmpty(citations) ? { ...claim, citations } : null;
}
