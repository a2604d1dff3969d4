/** Everything that knows Neo4j. */
export { BulkFiles } from './bulk/bulkFiles.js';
export { type BulkCounts, BulkGraph } from './bulk/bulkGraph.js';
export * from './bulk/bulkSchema.js';
export { type Said, weighClaims, type Weighed } from './bulk/weighInMemory.js';
export { callerSignal } from './connection/caller.js';
export * from './connection/driver.js';
export * from './connection/semaphore.js';
export * from './graphStore.js';
export type { IntegrityFault, IntegrityFinding, IntegrityReport } from './integrity/integrityCheck.js';
export {
  type LoggedChange,
  loggedOperations,
  type LoggedOperation,
  readLogHead,
  readLogSince,
  type Writer,
} from './log/log.js';
export { type LogEntry, type LogFilter, type LogPage, readHistories } from './log/readLog.js';
export { type InTransaction, settleActorKeys, settleOrigins } from './migrations/derivedValues.js';
export { type Migration, MigrationError, readMigrations } from './migrations/migration.js';
export * from './migrations/runMigrations.js';
export * from './overview/overview.js';
export * from './paths/readPaths.js';
export { type EachRow, eachRowIn, queryIn, toDate, toParameters } from './queries/query.js';
export { type ActorSearch, type ActorsOfKeys, readActorPage } from './reads/actors.js';
export { type ClaimOnRelation, readClaim } from './reads/claims.js';
export type { Contradiction } from './reads/contradictions.js';
export { pairKey } from './reads/duplicates.js';
export { exportClaims } from './reads/exports.js';
export * from './reads/passedBefore.js';
export {
  type ActorRelationPage,
  readRelationPage,
  readRelationPagesOf,
  type RelationPageShape,
} from './reads/relations.js';
export type { DocumentReview, PatternRate, ReviewCounts } from './reads/reviews.js';
export * from './reads/search.js';
export type { KnownUser, UserAccount } from './reads/users.js';
export { type ListedSource, type OriginalFile, SourceOrder, type SourceWithText } from './reads/sources.js';
export { type NeighbourhoodRequest, readNeighbourhood } from './reads/subgraphs.js';
export type { Page, PageRequest } from './row-mappers/page.js';
export type { Hop, Path } from './row-mappers/path.js';
export { gapBits, gapFlagsWith } from './row-mappers/relationRow.js';
export * from './row-mappers/shape.js';
export type { Subgraph } from './row-mappers/subgraph.js';
export * from './timeline/timeline.js';
export * from './warmUp.js';
export { type ActorPatch, createActor, type NameTerms, updateActor } from './writes/actors.js';
export type { Idempotency } from './writes/idempotency.js';
export * from './writes/importBatch.js';
export { type ActorsToMerge, mergeActors } from './writes/mergeActors.js';
export type { MergePreview, MergeSide, RelationsAtActor } from './writes/mergePreview.js';
export type { ClaimMove } from './writes/moveClaim.js';
export * from './writes/recordClaim.js';
export { type ClaimPatch, reviseClaim } from './writes/reviseClaim.js';
export { type DocumentToHold, type FiledDocument, fileDocument, type SourcePatch } from './writes/sources.js';
export type { LeftByUndo, UndoneImport, UndoPlace } from './writes/undoImport.js';
export type { UserPatch } from './writes/users.js';
