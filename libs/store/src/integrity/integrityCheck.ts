import { createHash } from 'node:crypto';
import { AnchorKind, AnchorStatus, faultOfName, type JudgeCitation, relationTypes } from '@entente/model';
import { assertThere } from '../connection/inconsistentRead.js';
import type { Query } from '../queries/query.js';
import type { CitationProperties } from '../row-mappers/claimRow.js';

/**
 * Whether the store keeps its promise: each relation has a claim and stands between actors that the codebook lets it stand between, each
 * claim has a citation, each anchor its passage.
 */
export interface IntegrityReport {
  /** Everything was checked, nothing lacks its claims or citations or is outside the vocabulary, and no anchor is broken; anchors in documents not held do not count against it. */
  readonly ok: boolean;
  /** The part of the graph that was checked, from 0 to 1; counts of faults are of that part. */
  readonly progress: number;
  /** When the look at the graph began, ISO 8601 in UTC. */
  readonly began: string;
  readonly actors: number;
  readonly relations: number;
  readonly claims: number;
  readonly citations: number;
  readonly sources: number;
  readonly relationsWithoutClaim: number;
  readonly claimsWithoutCitation: number;
  readonly relationsOutOfVocabulary: number;
  readonly brokenAnchors: number;
  readonly unverifiedAnchors: number;
  /** Actors, sources and claims with a name that would be refused today; they do not count against `ok`, nor do the next. */
  readonly unfitNames: number;
  /** Actors that have an identifier which another one has too. */
  readonly sharedIdentifiers: number;
  /** What is at fault, by id, and how; the first hundred of each sort. */
  readonly findings: readonly IntegrityFinding[];
}

export type IntegrityFault =
  | 'RELATION_WITHOUT_CLAIM'
  | 'CLAIM_WITHOUT_CITATION'
  | 'RELATION_OUT_OF_VOCABULARY'
  | 'ANCHOR_BROKEN'
  | 'NAME_UNFIT'
  | 'IDENTIFIER_SHARED';

/** One fault. */
export interface IntegrityFinding {
  readonly id: string;
  readonly fault: IntegrityFault;
}

/** How many relations or claims, and documents, one statement checks. */
const PAGE = 5000;
const DOCUMENTS = 8;
/** Up to so many relations are checked by one statement for all types, since planning a statement for each type takes seconds. */
const TOGETHER = 5_000;
/** How many of each sort of fault are named. */
const NAMED = 100;
const fromKinds = Object.fromEntries(relationTypes.map((info) => [info.type, info.fromKinds]));
const toKinds = Object.fromEntries(relationTypes.map((info) => [info.type, info.toKinds]));
const vocabulary = new Set<string>(relationTypes.map(({ type }) => type));
/** Types of relationships that are no relations between actors. */
const ofOurOwn = new Set(['CITES', 'ABSORBED_BY', 'KEEPS', 'CHANGED_SPEAKER', 'NONE']);

type Ask = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

interface Counts {
  readonly actors: number;
  readonly relations: number;
  readonly claims: number;
  readonly citations: number;
  readonly sources: number;
  readonly documents: number;
  readonly foreignTypes: readonly string[];
}

interface DocumentRow {
  readonly sourceId: string;
  readonly text: string;
  readonly textSha256: string;
  readonly pageStarts: readonly number[] | null;
  readonly citations: readonly CitationProperties[];
}

type Looked<Found> = Found & { readonly looked: number; readonly last: string | null };

/** One look at a whole graph, in parts: each part is a statement of its own, in the order of ids, so that none takes long or holds much. */
export class IntegrityCheck {
  readonly #began = new Date().toISOString();
  readonly #found: Record<IntegrityFault, { count: number; ids: string[] }> = {
    RELATION_WITHOUT_CLAIM: { count: 0, ids: [] },
    CLAIM_WITHOUT_CITATION: { count: 0, ids: [] },
    RELATION_OUT_OF_VOCABULARY: { count: 0, ids: [] },
    ANCHOR_BROKEN: { count: 0, ids: [] },
    NAME_UNFIT: { count: 0, ids: [] },
    IDENTIFIER_SHARED: { count: 0, ids: [] },
  };
  #unverified = 0;
  /** Things looked at: relations, claims, all that has names, and for each document its share of the citations. */
  #looked = 0;
  #whole = false;

  private constructor(
    readonly ask: Ask,
    readonly judge: JudgeCitation,
    readonly counts: Counts,
  ) {}

  /** Counts what there is to check. */
  static async of(ask: Ask, judge: JudgeCitation): Promise<IntegrityCheck> {
    const [row] = await ask((query) =>
      query<Omit<Counts, 'relations'> & { types: string[] }>('integrity-counts', {}),
    );
    if (!row) throw new Error('The counts came back empty');
    const { types, ...counts } = row;
    const foreignTypes = types.filter((type) => !vocabulary.has(type) && !ofOurOwn.has(type));
    const byType = await ask((query) => query<{ count: number }>('relation-counts', {}));
    const relations = byType.reduce((sum, { count }) => sum + count, 0);
    return new IntegrityCheck(ask, judge, { ...counts, relations, foreignTypes });
  }

  /** How many things there are to check. */
  get size(): number {
    const { actors, sources, relations, claims, citations } = this.counts;
    return actors + sources + relations + 2 * claims + citations;
  }

  /** What was found so far. */
  report(): IntegrityReport {
    const { actors, relations, claims, citations, sources } = this.counts;
    const found = this.#found;
    // How something is called is no matter of what backs it.
    const { NAME_UNFIT: names, IDENTIFIER_SHARED: shared, ...backing } = found;
    const faults = Object.values(backing).reduce((sum, { count }) => sum + count, 0);
    return {
      ok: this.#whole && faults === 0,
      progress: this.#whole ? 1 : Math.min(0.99, this.#looked / Math.max(1, this.size)),
      began: this.#began,
      actors,
      relations,
      claims,
      citations,
      sources,
      relationsWithoutClaim: found.RELATION_WITHOUT_CLAIM.count,
      claimsWithoutCitation: found.CLAIM_WITHOUT_CITATION.count,
      relationsOutOfVocabulary: found.RELATION_OUT_OF_VOCABULARY.count,
      brokenAnchors: found.ANCHOR_BROKEN.count,
      unverifiedAnchors: this.#unverified,
      unfitNames: names.count,
      sharedIdentifiers: shared.count,
      findings: Object.entries(found).flatMap(([fault, { ids }]) =>
        ids.map((id): IntegrityFinding => ({ id, fault: fault as IntegrityFault })),
      ),
    };
  }

  /** Checks everything; `report` is called after each part. */
  async run(report: (soFar: IntegrityReport) => void = () => undefined): Promise<IntegrityReport> {
    for await (const _ of this.#parts()) report(this.report());
    this.#whole = true;
    return this.report();
  }

  async *#parts(): AsyncGenerator<void> {
    const types = relationTypes.map(({ type }) => type);
    for (const some of this.counts.relations <= TOGETHER ? [types] : types.map((type) => [type])) {
      yield* this.#pages<{ withoutClaim: string[]; outOfVocabulary: string[] }>(
        'integrity-relations',
        { filter: { types: some }, fromKinds, toKinds },
        ({ withoutClaim, outOfVocabulary }) => {
          this.#note('RELATION_WITHOUT_CLAIM', withoutClaim);
          this.#note('RELATION_OUT_OF_VOCABULARY', outOfVocabulary);
        },
      );
    }
    const { foreignTypes, citations, documents } = this.counts;
    if (foreignTypes.length > 0) {
      const [row] = await this.ask((query) =>
        query<{ count: number; ids: string[] }>('integrity-foreign', { types: foreignTypes }),
      );
      this.#note('RELATION_OUT_OF_VOCABULARY', row?.ids ?? [], row?.count);
    }
    yield* this.#pages<{ withoutCitation: string[]; unverified: number }>(
      'integrity-claims',
      {},
      ({ withoutCitation, unverified }) => {
        this.#note('CLAIM_WITHOUT_CITATION', withoutCitation);
        this.#unverified += unverified;
      },
    );
    for (const sort of ['actors', 'sources', 'claims']) {
      const names = { of: { [sort]: true } };
      yield* this.#pages<{ odd: { id: string; names: string[] }[] }>('integrity-names', names, ({ odd }) => {
        const unfit = odd.filter(({ names: odds }) => odds.some((name) => faultOfName(name) !== null));
        this.#note(
          'NAME_UNFIT',
          unfit.map(({ id }) => id),
        );
      });
    }
    const shared = await this.ask((query) => query<{ actorIds: string[] }>('shared-identifiers', {}));
    this.#note('IDENTIFIER_SHARED', [...new Set(shared.flatMap(({ actorIds }) => actorIds))]);
    for (let after: string | undefined = ''; after !== undefined;) {
      const parameters = { after, limit: DOCUMENTS };
      const rows: DocumentRow[] = await this.ask(async (query) => {
        const read = await query<DocumentRow>('integrity-documents', parameters);
        for (const { sourceId, text, textSha256, citations: cited } of read) {
          assertThere(sourceId, text, textSha256);
          for (const { id } of cited) assertThere(id);
        }
        return read;
      });
      for (const row of rows) this.#note('ANCHOR_BROKEN', brokenIn(row, this.judge));
      this.#looked += (rows.length * citations) / Math.max(1, documents);
      after = rows.length < DOCUMENTS ? undefined : rows.at(-1)?.sourceId;
      yield;
    }
  }

  async *#pages<Found>(
    name: string,
    parameters: Readonly<Record<string, unknown>>,
    take: (found: Found) => void,
  ): AsyncGenerator<void> {
    for (let after: string | null = ''; after !== null;) {
      const page: Record<string, unknown> = { ...parameters, after, limit: PAGE };
      const rows: Looked<Found>[] = await this.ask((query) => query<Looked<Found>>(name, page));
      const [row] = rows;
      if (!row) throw new Error(`${name} came back empty`);
      take(row);
      this.#looked += row.looked;
      after = row.looked < PAGE ? null : row.last;
      yield;
    }
  }

  #note(fault: IntegrityFault, ids: readonly string[], count = ids.length): void {
    const noted = this.#found[fault];
    noted.count += count;
    noted.ids.push(...ids.slice(0, NAMED - noted.ids.length));
  }
}

/** Ids of the citations whose passage is not there; all of them where the document is no longer the one that was held. */
function brokenIn({ text, textSha256, pageStarts, citations }: DocumentRow, judge: JudgeCitation): string[] {
  const intact = createHash('sha256').update(text, 'utf8').digest('hex') === textSha256;
  if (!intact) return citations.map(({ id }) => id);
  return citations
    .filter((row) => {
      if (row.kind === AnchorKind.DOCUMENT) return false;
      const seal =
        row.quoteSha256 === undefined ? null : { sha256: row.quoteSha256, opening: row.opening ?? '' };
      const anchor = { kind: row.kind as AnchorKind, start: row.start, end: row.end };
      const judged = judge({ text, textSha256, pageStarts }, anchor, seal);
      return judged.status !== AnchorStatus.VERIFIED || judged.passage?.quote !== row.quote;
    })
    .map(({ id }) => id);
}
