export { ActorHistory } from './ActorHistory';
export { ChangesDialog, openChanges } from './ChangesDialog';
export { RelationHistory, SourceHistory } from './RelationHistory';
