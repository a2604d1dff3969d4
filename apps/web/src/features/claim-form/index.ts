export {
  type ClaimDraft,
  type ClaimWords,
  type FormActor,
  givenQualifiers,
  NEW,
  problemsOf,
  problemsOfWords,
  speakerName,
  type Verb,
} from './claimDraft';
export { ClaimFields } from './ClaimFields';
export { readDate, understoodAs } from './dates/dateInWords';
export { isBegun, newDraft, useDrafts } from './drafts';
export { OnRelation } from './OnRelation';
export { PassageField } from './PassageField';
export { sentenceAfter, sentenceBefore } from './passageEnds';
export { vocabularyQuery } from './queries';
export { type ClaimDocument, RecordClaim } from './RecordClaim';
export { RelationEnds } from './RelationEnds';
export { citationOf, claimInput, refusedFields, wordsInput } from './sendClaim';
export { proposedSummary } from './summary';
export { useFittingRelation } from './useFittingRelation';
