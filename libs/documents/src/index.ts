/** Documents: bytes ↔ text, quotes ↔ anchors, which actor a name means. */
export * from './anchors/judgeCitation.js';
export * from './anchors/locateQuote.js';
export { readPassage } from './anchors/readPassage.js';
export { DocumentFormat } from './formats/documentFormat.js';
export { titleOf } from './formats/plainText.js';
export type { Finding, Proposals } from './formats/proposals.js';
export * from './formats/readApart.js';
export { type DocumentFile, type FileDocument, LARGEST_FILE } from './formats/readDocument.js';
export {
  type ActorIndex,
  type HeldOffice,
  indexActors,
  indexActorsInTurns,
  type NamedActor,
} from './names/actorIndex.js';
export { findMentions } from './names/mentions/findMentions.js';
export type { Mention } from './names/mentions/mention.js';
export * from './names/actorLikeness.js';
export * from './names/rankNames.js';
export { loadPatternExamples, loadProposer } from './proposals/loadProposer.js';
export type { LanguageModel, ModelProposals, RefusedAnswer } from './proposals/proposeByModel.js';
export type { Proposal, ProposedActor } from './proposals/proposeClaims.js';
export { type AskedName, askName, type NameScore, scoreName } from './names/scoreName.js';
export { type SearchForms, searchForms } from './names/searchForms.js';
export * from './texts/decodeText.js';
export * from './texts/holdText.js';
export * from './texts/sameText.js';
