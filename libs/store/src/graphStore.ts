import type {
  Actor,
  ActorMerge,
  Citation,
  ClaimAndRelation,
  ClaimDraft,
  Gap,
  DocumentMention,
  HeldDocument,
  ImportBatch,
  ImportRecord,
  JudgeCitation,
  Credential,
  Credibility,
  CredentialKind,
  Disagreement,
  Relation,
  RelationFilter,
  ReviewedProposal,
  ReviewState,
  Reliability,
  Source,
  SourceDraft,
  User,
} from '@entente/model';
import type { Sessions } from './connection/driver.js';
import { GraphTransactions } from './connection/graphTransactions.js';
import { IntegrityCheck, type IntegrityReport } from './integrity/integrityCheck.js';
import { LiveIntegrity } from './integrity/liveIntegrity.js';
import { type LoggedChange, readLogHead, readLogSince, type Writer } from './log/log.js';
import {
  type LogEntry,
  type LogFilter,
  type LogPage,
  readActorHistories,
  readHistories,
  readLogPage,
  readSourceHistories,
} from './log/readLog.js';
import { LiveNetwork, type NetworkState } from './network-in-memory/liveNetwork.js';
import { type Overview, readOverview } from './overview/overview.js';
import { PathThreads } from './paths/pathThreads.js';
import { type PathRequest, readPaths } from './paths/readPaths.js';
import {
  type ActorSearch,
  type ActorsOfKeys,
  readActor,
  type CandidateForms,
  readActorCandidates,
  readActorPage,
  readActors,
  readActorsOfKeys,
  readMerge,
} from './reads/actors.js';
import {
  type AnchorCounts,
  type ClaimOnRelation,
  readAnchorCounts,
  readCitation,
  readCitationPagesOf,
  readClaim,
  readClaimIds,
} from './reads/claims.js';
import { type Contradiction, readContradictions } from './reads/contradictions.js';
import {
  type ActorPair,
  type ActorWithForms,
  readDuplicateCandidates,
  readPairs,
  type SharedNeighbours,
} from './reads/duplicates.js';
import {
  exportActors,
  exportClaims,
  exportClaimsOf,
  exportSources,
  exportSourcesById,
  inBatches,
  passingInPages,
  readAhead,
} from './reads/exports.js';
import { type LogSpan, readPassedBefore } from './reads/passedBefore.js';
import {
  type ActorRelationPage,
  readRelation,
  readRelationPagesOf,
  readRelationsPassing,
  type RelationPageShape,
} from './reads/relations.js';
import {
  type DocumentReview,
  type PatternRate,
  readMentionsOf,
  readPatternRates,
  readProposal,
  readProposalsOf,
  readReview,
  readReviewCounts,
  readReviewPage,
  type ReviewCounts,
} from './reads/reviews.js';
import { search, type SearchPage, type SearchRequest } from './reads/search.js';
import {
  type ListedSource,
  type OriginalFile,
  readClaimCounts,
  readDocumentText,
  readOriginal,
  readSource,
  readSourceByHash,
  readSourceList,
  readSourcePage,
  readSources,
  readSourcesByHash,
  readSourcesOfText,
  type SourceOrder,
  type SourceWithText,
} from './reads/sources.js';
import { readImport, readImportPage, readTableSpec } from './reads/imports.js';
import { type NeighbourhoodRequest, readNeighbourhood } from './reads/subgraphs.js';
import {
  type KnownUser,
  readCredentials,
  readStartUser,
  readUser,
  readUserBySecret,
  readUsers,
  type UserAccount,
} from './reads/users.js';
import { type JudgedFilter, resolveJudgements } from './queries/judgedFilter.js';
import type { Page, PageRequest } from './row-mappers/page.js';
import type { Path } from './row-mappers/path.js';
import type { Shape } from './row-mappers/shape.js';
import type { Subgraph } from './row-mappers/subgraph.js';
import type { TimelineBucket, TimelinePoint } from './timeline/timeline.js';
import { WholeGraph } from './whole-graph/wholeGraph.js';
import { type ActorPatch, createActor, type NameTerms, updateActor } from './writes/actors.js';
import { type ActorsToKeepApart, keepActorsApart } from './writes/actorsApart.js';
import type { ClaimPlace } from './writes/claimProperties.js';
import { correctDate, type DateToCorrect } from './writes/correctDate.js';
import { deleteActor, restoreActor } from './writes/deleteActor.js';
import type { Idempotency } from './writes/idempotency.js';
import { type BatchOutcome, type BatchTerms, importBatch } from './writes/importBatch.js';
import { judgeClaim, judgeSource, type NewJudgement } from './writes/judgements.js';
import { freeUndoing, holdUndoing, keepImport, keepImportProgress, logImport } from './writes/imports.js';
import { type ActorsToMerge, mergeActors } from './writes/mergeActors.js';
import { type MergePreview, previewMerge } from './writes/mergePreview.js';
import { type ClaimMove, moveClaim } from './writes/moveClaim.js';
import { type ClaimToRecord, recordClaim } from './writes/recordClaim.js';
import {
  acceptProposal,
  decideProposal,
  keepProposals,
  type OpenDecision,
  type ProposalToAccept,
  type ReadProposals,
  switchPattern,
  undoDecision,
} from './writes/reviews.js';
import { restoreClaim } from './writes/restoreClaim.js';
import { type ClaimPatch, retractClaim, reviseClaim } from './writes/reviseClaim.js';
import {
  addSource,
  type AddressTerms,
  type DocumentToHold,
  holdDocument,
  type SourcePatch,
  updateSource,
} from './writes/sources.js';
import { type UndonePart, undoImportPart, type UndoPlace } from './writes/undoImport.js';
import { undoMerge } from './writes/undoMerge.js';
import {
  addCredential,
  addUser,
  changeUser,
  removeCredential,
  signIn,
  type UserPatch,
} from './writes/users.js';

const ownNames: NameTerms = { allowSameName: false };

/**
 * The graph, as queries and commands. Each method is one transaction; the function that it calls documents what it does and
 * throws. Every method throws UnavailableError where the database is away, too slow or overloaded.
 */
export class GraphStore {
  readonly #transactions: GraphTransactions;
  readonly #network: LiveNetwork;
  readonly #integrity: LiveIntegrity;
  readonly #whole: WholeGraph;
  readonly #threads = new PathThreads();

  /** `networkMemory`: bytes that the network in memory may take; default 1 GiB. Above that Neo4j is asked for paths. */
  constructor(
    driver: Sessions,
    database: string | undefined,
    readonly judge: JudgeCitation,
    networkMemory?: number,
  ) {
    this.#transactions = new GraphTransactions(driver, database);
    this.#integrity = new LiveIntegrity(this.#transactions, judge);
    this.#network = new LiveNetwork(this.#transactions, networkMemory);
    this.#whole = new WholeGraph(this.#transactions, this.#network);
  }

  #resolved(filter: RelationFilter): Promise<JudgedFilter> {
    return resolveJudgements((work) => this.#transactions.read(work), filter);
  }

  /** How it stands with the network in memory. */
  get networkState(): NetworkState {
    return this.#network.state;
  }

  /** Whether there are many relations, as far as is known. */
  get isLarge(): boolean {
    return this.#network.isLarge;
  }

  /** Whether there is no actor and no source yet. */
  isEmpty(): Promise<boolean> {
    return this.#transactions.read(async (query) => {
      const [row] = await query<{ empty: boolean }>('graph-is-empty', {});
      return row?.empty ?? false;
    });
  }

  /** Who wrote the first entry of the log; null while nothing was written. */
  firstWriter(): Promise<string | null> {
    return this.#transactions.read(async (query) => {
      const [row] = await query<{ by: string }>('log-begin', {});
      return row?.by ?? null;
    });
  }

  actors(ids: readonly string[]): Promise<Map<string, Actor>> {
    return this.#transactions.read((query) => readActors(query, ids));
  }

  /** The actor that an id names, or the one that absorbed it. */
  actor(id: string): Promise<Actor | null> {
    return this.#transactions.read((query) => readActor(query, id));
  }

  actorsOfKeys(keys: {
    readonly names: readonly string[];
    readonly identifiers: readonly string[];
  }): Promise<ActorsOfKeys> {
    return this.#transactions.read((query) => readActorsOfKeys(query, keys));
  }

  merge(id: string): Promise<ActorMerge | null> {
    return this.#transactions.read((query) => readMerge(query, id));
  }

  mergePreview(request: Omit<ActorsToMerge, 'reason'>): Promise<MergePreview> {
    return this.#transactions.read((query) => previewMerge(query, request));
  }

  actorPage(search: ActorSearch, page: PageRequest): Promise<Page<Actor>> {
    return this.#transactions.read((query) => readActorPage(query, search, page));
  }

  actorCandidates(name: string, limit: number, forms?: CandidateForms): Promise<Actor[]> {
    return this.#transactions.read((query) => readActorCandidates(query, name, limit, forms));
  }

  duplicateCandidates(actors: readonly ActorWithForms[]): Promise<ActorPair[]> {
    return this.#transactions.read((query) => readDuplicateCandidates(query, actors));
  }

  pairsOfActors(pairs: readonly ActorPair[]): Promise<Map<string, SharedNeighbours>> {
    return this.#transactions.read((query) => readPairs(query, pairs));
  }

  search(request: SearchRequest, shape: Shape): Promise<SearchPage> {
    return this.#transactions.read((query) => search(query, request, shape));
  }

  relation(id: string, shape: Shape): Promise<Relation | null> {
    return this.#transactions.read((query) => readRelation(query, id, shape));
  }

  async relationsPassing(
    ids: readonly string[],
    filter: RelationFilter,
    shape: Shape,
  ): Promise<Map<string, Relation>> {
    const judged = await this.#resolved(filter);
    return this.#transactions.read((query) => readRelationsPassing(query, ids, judged, shape));
  }

  /** Those of some relations that passed a filter, as they stood at a place in the log or between two. */
  passedBefore(ids: readonly string[], filter: RelationFilter, span: LogSpan): Promise<Set<string>> {
    return this.#transactions.read((query) => readPassedBefore(query, ids, filter, span));
  }

  async relationPage(
    filter: RelationFilter,
    page: PageRequest,
    shape: RelationPageShape,
  ): Promise<Page<Relation>> {
    return this.#whole.page(await this.#resolved(filter), page, shape);
  }

  async relationPagesOf(
    actorIds: readonly string[],
    filter: RelationFilter,
    page: PageRequest,
    shape: Shape,
  ): Promise<Map<string, ActorRelationPage>> {
    const judged = await this.#resolved(filter);
    return this.#transactions.read((query) => readRelationPagesOf(query, actorIds, judged, page, shape));
  }

  /** By relation, in the order of the log. */
  historiesOf(relationIds: readonly string[]): Promise<Map<string, LogEntry[]>> {
    return this.#transactions.read((query) => readHistories(query, relationIds));
  }

  /** By actor, in the order of the log. */
  actorHistoriesOf(actorIds: readonly string[]): Promise<Map<string, LogEntry[]>> {
    return this.#transactions.read((query) => readActorHistories(query, actorIds));
  }

  /** By source, in the order of the log: what was done to the source itself. */
  sourceHistoriesOf(sourceIds: readonly string[]): Promise<Map<string, LogEntry[]>> {
    return this.#transactions.read((query) => readSourceHistories(query, sourceIds));
  }

  /** On which relations a source is cited, by their ids. */
  relationsCiting(sourceId: string): Promise<string[]> {
    return this.#transactions.read(async (query) => {
      const places = await query<ClaimPlace>('relations-citing', { sourceId });
      return places.map(({ id }) => id);
    });
  }

  logPage(
    filter: LogFilter,
    page: { readonly first: number; readonly before: number | null },
  ): Promise<LogPage> {
    return this.#transactions.read((query) => readLogPage(query, filter, page));
  }

  claim(id: string): Promise<ClaimOnRelation | null> {
    return this.#transactions.read((query) => readClaim(query, id));
  }

  citation(id: string): Promise<Citation | null> {
    return this.#transactions.read((query) => readCitation(query, id));
  }

  source(id: string): Promise<Source | null> {
    return this.#transactions.read((query) => readSource(query, id));
  }

  sources(ids: readonly string[]): Promise<Map<string, Source>> {
    return this.#transactions.read((query) => readSources(query, ids));
  }

  sourceByHash(sha256: string): Promise<Source | null> {
    return this.#transactions.read((query) => readSourceByHash(query, sha256));
  }

  sourcesByHash(sha256s: readonly string[]): Promise<Source[]> {
    return this.#transactions.read((query) => readSourcesByHash(query, sha256s));
  }

  sourcesOfText(document: HeldDocument): Promise<SourceWithText[]> {
    return this.#transactions.read((query) => readSourcesOfText(query, document));
  }

  anchorCounts(sourceId: string): Promise<AnchorCounts> {
    return this.#transactions.read((query) => readAnchorCounts(query, sourceId));
  }

  sourcePage(
    asked: { readonly search: string | null; readonly order: SourceOrder },
    page: PageRequest,
  ): Promise<Page<Source>> {
    return this.#transactions.read((query) => readSourcePage(query, asked, page));
  }

  claimCountsOf(sourceIds: readonly string[]): Promise<Map<string, number>> {
    return this.#transactions.read((query) => readClaimCounts(query, sourceIds));
  }

  originalOf(sourceId: string): Promise<OriginalFile | null> {
    return this.#transactions.read((query) => readOriginal(query, sourceId));
  }

  citationPagesOf(sourceIds: readonly string[], page: PageRequest): Promise<Map<string, Page<Citation>>> {
    return this.#transactions.read((query) => readCitationPagesOf(query, sourceIds, page));
  }

  documentText(sourceId: string): Promise<string | null> {
    return this.#transactions.read((query) => readDocumentText(query, sourceId));
  }

  async subgraph(filter: RelationFilter, limit: number, shape: Shape): Promise<Subgraph> {
    return this.#whole.subgraph(await this.#resolved(filter), limit, shape);
  }

  async neighbourhood(
    request: NeighbourhoodRequest,
    filter: RelationFilter,
    limit: number,
    shape: Shape,
  ): Promise<Subgraph> {
    const judged = await this.#resolved(filter);
    return this.#transactions.read((query) => readNeighbourhood(query, request, judged, limit, shape));
  }

  async timeline(filter: RelationFilter, bucket: TimelineBucket): Promise<TimelinePoint[]> {
    return this.#whole.timeline(await this.#resolved(filter), bucket);
  }

  async gapPage(
    kinds: readonly Gap[],
    filter: RelationFilter,
    page: PageRequest,
    shape: RelationPageShape,
  ): Promise<Page<Relation>> {
    return this.#whole.page(await this.#resolved(filter), page, shape, kinds);
  }

  async contradictionPage(
    kinds: readonly Disagreement[],
    filter: RelationFilter,
    page: PageRequest,
    shape: Shape,
  ): Promise<Page<Contradiction>> {
    const asked = { shape, large: this.#network.isLarge };
    return readContradictions(this.#transactions, kinds, await this.#resolved(filter), page, asked);
  }

  /** The best connected actors by relations that pass a filter, and how many relations there are between each two of them. */
  async overview(filter: RelationFilter, actors: number): Promise<Overview> {
    return readOverview(this.#transactions, this.#network, await this.#resolved(filter), actors);
  }

  async paths(request: PathRequest, filter: RelationFilter, shape: Shape): Promise<Path[]> {
    const places = { transactions: this.#transactions, live: this.#network, threads: this.#threads };
    return readPaths(places, request, await this.#resolved(filter), shape);
  }

  /** Reads what paths are searched in, so that the first search does not wait for it. */
  async loadNetwork(): Promise<void> {
    await this.#network.known();
  }

  logHead(): Promise<number> {
    return this.#transactions.read((query) => readLogHead(query));
  }

  logSince(sequence: number, limit: number): Promise<LoggedChange[]> {
    return this.#transactions.read((query) => readLogSince(query, sequence, limit));
  }

  /** For a large graph, the findings so far of a check that runs in the background; `progress` says how far it is. */
  integrity(): Promise<IntegrityReport> {
    return this.#integrity.report();
  }

  /** Checks the whole graph; `report` is called with the findings after each part. */
  async checkIntegrity(report: (soFar: IntegrityReport) => void): Promise<IntegrityReport> {
    const check = await IntegrityCheck.of((work) => this.#transactions.read(work), this.judge);
    return check.run(report);
  }

  /** The names of all constraints, in their order. */
  constraintNames(): Promise<string[]> {
    return this.#transactions.read(async (query) =>
      (await query<{ name: string }>('constraint-names', {})).map(({ name }) => name),
    );
  }

  /** Every actor, in the order of ids. */
  allActors(): AsyncGenerator<Actor> {
    return inBatches(
      (after, limit) => this.#transactions.read((query) => exportActors(query, after, limit)),
      ({ id }) => id,
    );
  }

  /** Every source with the document that is held of it, in the order of ids. */
  allSources(): AsyncGenerator<SourceDraft> {
    return inBatches(
      (after, limit) => this.#transactions.read((query) => exportSources(query, after, limit)),
      ({ id }) => id,
    );
  }

  /** Every source, as far as one is told from another, in the order of ids. */
  listSources(): AsyncGenerator<ListedSource> {
    return inBatches(
      (after, limit) => this.#transactions.read((query) => readSourceList(query, after, limit)),
      ({ id }) => id,
    );
  }

  /** Every claim with its relation, in the order of the claims' ids. */
  allClaims(): AsyncGenerator<ClaimAndRelation> {
    return inBatches(
      (after, limit) => this.#transactions.read((query) => exportClaims(query, after, limit)),
      ({ claim }) => claim.id,
    );
  }

  /** The ids of all claims that begin with a text, in their order. */
  claimIds(prefix: string): AsyncGenerator<string> {
    return inBatches(
      (after, limit) => this.#transactions.read((query) => readClaimIds(query, prefix, after, limit)),
      (id) => id,
    );
  }

  /** Every relation that passes a filter, once, some at a time: those that the filter names in the order of ids, else type by type. */
  async *passingRelations(filter: RelationFilter, shape: Shape): AsyncGenerator<readonly Relation[]> {
    const judged = await this.#resolved(filter);
    yield* readAhead(passingInPages((work) => this.#transactions.read(work), judged, shape));
  }

  /** The claims on some relations as they would be written anew, by relation. */
  claimsOf(relationIds: readonly string[]): Promise<Map<string, ClaimDraft[]>> {
    return this.#transactions.read((query) => exportClaimsOf(query, relationIds));
  }

  /** Sources with the documents that are held of them, by their ids. */
  sourcesWithDocuments(ids: readonly string[]): Promise<SourceDraft[]> {
    return this.#transactions.read((query) => exportSourcesById(query, ids));
  }

  createActor(
    actor: Actor,
    idempotency: Idempotency | null,
    writer: Writer,
    terms: NameTerms = ownNames,
  ): Promise<Actor> {
    return this.#transactions.write((query) => createActor(query, actor, idempotency, writer, terms));
  }

  updateActor(id: string, patch: ActorPatch, writer: Writer, terms: NameTerms = ownNames): Promise<Actor> {
    return this.#transactions.write((query) => updateActor(query, id, patch, writer, terms));
  }

  deleteActor(id: string, reason: string, writer: Writer): Promise<Actor> {
    return this.#transactions.write((query) => deleteActor(query, id, reason, writer));
  }

  restoreActor(id: string, writer: Writer): Promise<Actor> {
    return this.#transactions.write((query) => restoreActor(query, id, writer));
  }

  mergeActors(request: ActorsToMerge, writer: Writer): Promise<ActorMerge> {
    return this.#transactions.write((query) => mergeActors(query, request, writer));
  }

  keepActorsApart(request: ActorsToKeepApart, writer: Writer): Promise<[Actor, Actor]> {
    return this.#transactions.write((query) => keepActorsApart(query, request, writer));
  }

  undoMerge(id: string, writer: Writer): Promise<Actor[]> {
    return this.#transactions.write((query) => undoMerge(query, id, writer));
  }

  addSource(source: SourceDraft, idempotency: Idempotency | null, writer: Writer): Promise<Source> {
    return this.#transactions.write((query) => addSource(query, source, idempotency, this.judge, writer));
  }

  updateSource(id: string, patch: SourcePatch, writer: Writer, terms: AddressTerms): Promise<Source> {
    return this.#transactions.write((query) => updateSource(query, id, patch, writer, terms));
  }

  holdDocument(request: DocumentToHold, writer: Writer): Promise<Source> {
    return this.#transactions.write((query) => holdDocument(query, request, this.judge, writer));
  }

  recordClaim(
    claim: ClaimToRecord,
    idempotency: Idempotency | null,
    writer: Writer,
  ): Promise<ClaimOnRelation> {
    return this.#transactions.write((query) => recordClaim(query, claim, idempotency, this.judge, writer));
  }

  reviseClaim(id: string, patch: ClaimPatch, writer: Writer): Promise<ClaimOnRelation> {
    return this.#transactions.write((query) => reviseClaim(query, id, patch, this.judge, writer));
  }

  correctDate(date: DateToCorrect, writer: Writer): Promise<Relation> {
    return this.#transactions.write((query) => correctDate(query, date, writer));
  }

  moveClaim(id: string, move: ClaimMove, writer: Writer): Promise<ClaimOnRelation> {
    return this.#transactions.write((query) => moveClaim(query, id, move, writer));
  }

  retractClaim(id: string, reason: string, writer: Writer): Promise<Relation | null> {
    return this.#transactions.write((query) => retractClaim(query, id, reason, writer));
  }

  restoreClaim(
    place: { readonly id: string; readonly relationId: string },
    writer: Writer,
  ): Promise<ClaimOnRelation> {
    return this.#transactions.write((query) => restoreClaim(query, place, this.judge, writer));
  }

  switchPattern(pattern: string, isOff: boolean, writer: Writer): Promise<void> {
    return this.#transactions.write((query) => switchPattern(query, pattern, isOff, writer));
  }

  review(sourceId: string): Promise<DocumentReview | null> {
    return this.#transactions.read((query) => readReview(query, sourceId));
  }

  reviewPage(state: ReviewState | null, page: PageRequest): Promise<Page<DocumentReview>> {
    return this.#transactions.read((query) => readReviewPage(query, state, page));
  }

  reviewCounts(): Promise<ReviewCounts> {
    return this.#transactions.read(readReviewCounts);
  }

  proposalsOf(sourceIds: readonly string[]): Promise<Map<string, ReviewedProposal[]>> {
    return this.#transactions.read((query) => readProposalsOf(query, sourceIds));
  }

  mentionsOf(sourceIds: readonly string[]): Promise<Map<string, DocumentMention[]>> {
    return this.#transactions.read((query) => readMentionsOf(query, sourceIds));
  }

  proposal(id: string): Promise<ReviewedProposal | null> {
    return this.#transactions.read((query) => readProposal(query, id));
  }

  patternRates(): Promise<PatternRate[]> {
    return this.#transactions.read(readPatternRates);
  }

  keepProposals(read: ReadProposals, writer: Writer): Promise<void> {
    return this.#transactions.write((query) => keepProposals(query, read, writer));
  }

  acceptProposal(accepted: ProposalToAccept, writer: Writer): Promise<ReviewedProposal> {
    return this.#transactions.write((query) => acceptProposal(query, accepted, this.judge, writer));
  }

  decideProposal(id: string, decision: OpenDecision, writer: Writer): Promise<ReviewedProposal> {
    return this.#transactions.write((query) => decideProposal(query, id, decision, writer));
  }

  undoDecision(id: string, writer: Writer): Promise<ReviewedProposal> {
    return this.#transactions.write((query) => undoDecision(query, id, writer));
  }

  judgeSource(judged: NewJudgement<Reliability>, writer: Writer): Promise<Source> {
    return this.#transactions.write((query) => judgeSource(query, judged, writer));
  }

  judgeClaim(judged: NewJudgement<Credibility>, writer: Writer): Promise<ClaimOnRelation> {
    return this.#transactions.write((query) => judgeClaim(query, judged, writer));
  }

  user(name: string): Promise<User | null> {
    return this.#transactions.read((query) => readUser(query, name));
  }

  users(now: string): Promise<UserAccount[]> {
    return this.#transactions.read((query) => readUsers(query, now));
  }

  startUser(): Promise<User | null> {
    return this.#transactions.read(readStartUser);
  }

  userBySecret(kind: CredentialKind, sha256: string, now: string): Promise<KnownUser | null> {
    return this.#transactions.read((query) => readUserBySecret(query, kind, sha256, now));
  }

  credentials(userId: string, kind: CredentialKind, now: string): Promise<Credential[]> {
    return this.#transactions.read((query) => readCredentials(query, userId, kind, now));
  }

  addUser(user: User, credential: Credential, writer: Writer): Promise<User> {
    return this.#transactions.write((query) => addUser(query, user, credential, writer));
  }

  changeUser(name: string, patch: UserPatch, writer: Writer): Promise<User> {
    return this.#transactions.write((query) => changeUser(query, name, patch, writer));
  }

  addCredential(userId: string, credential: Credential): Promise<User | null> {
    return this.#transactions.write((query) => addCredential(query, userId, credential));
  }

  /** Uses a link up, and adds the session that it is good for. */
  signIn(linkSha256: string, session: Credential): Promise<User | null> {
    return this.#transactions.write((query) => signIn(query, linkSha256, session));
  }

  removeCredential(userId: string, id: string, kind: CredentialKind): Promise<boolean> {
    return this.#transactions.write((query) => removeCredential(query, userId, id, kind));
  }

  import(id: string): Promise<ImportRecord | null> {
    return this.#transactions.read((query) => readImport(query, id));
  }

  /** The newest first. */
  importPage(page: PageRequest): Promise<Page<ImportRecord>> {
    return this.#transactions.read((query) => readImportPage(query, page));
  }

  /** How a table of these columns was read last, JSON. */
  tableSpec(signature: string): Promise<string | null> {
    return this.#transactions.read((query) => readTableSpec(query, signature));
  }

  keepImport(record: ImportRecord): Promise<void> {
    return this.#transactions.write((query) => keepImport(query, record));
  }

  /** Keeps how far a running import is. @returns whether it still counts as running */
  keepImportProgress(record: ImportRecord): Promise<boolean> {
    return this.#transactions.write((query) => keepImportProgress(query, record));
  }

  logImport(what: Parameters<typeof logImport>[1], record: ImportRecord, writer: Writer): Promise<void> {
    return this.#transactions.write((query) => logImport(query, what, record, writer));
  }

  /** Takes the undoing of an import for one caller, who says so again within `length` milliseconds. @returns whether nobody else is at it */
  holdUndoing(id: string, by: string, length: number): Promise<boolean> {
    return this.#transactions.write((query) => holdUndoing(query, id, by, length));
  }

  freeUndoing(id: string, by: string): Promise<void> {
    return this.#transactions.write((query) => freeUndoing(query, id, by));
  }

  undoImportPart(id: string, place: UndoPlace, writer: Writer): Promise<UndonePart> {
    return this.#transactions.write((query) => undoImportPart(query, id, place, this.judge, writer));
  }

  /** Writes a batch of an import; with `dryRun` only says what would become of it. */
  importBatch(
    batch: ImportBatch,
    { dryRun, ...terms }: BatchTerms & { readonly dryRun: boolean },
    writer: Writer,
  ): Promise<BatchOutcome> {
    return this.#transactions.write((query) => importBatch(query, batch, terms, this.judge, writer), {
      rollBack: dryRun,
    });
  }
}
