export type { SourceDraft } from './sourceDraft';
export { SourceForm } from './SourceForm';
