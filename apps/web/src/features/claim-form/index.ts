export { type ClaimDraft, type ClaimWords, problemsOfWords, type Verb } from './claimDraft';
export { ClaimFields } from './ClaimFields';
export { readDate } from './dates/dateInWords';
export { isBegun, newDraft, useDrafts } from './drafts';
export { PassageField } from './PassageField';
export { sentenceAfter, sentenceBefore } from './passageEnds';
export { vocabularyQuery } from './queries';
export { RecordClaim } from './RecordClaim';
export { citationOf, refusedFields, wordsInput } from './sendClaim';
