export { ActorHistory } from './ActorHistory';
export { ChangesDialog, openChanges } from './ChangesDialog';
export { RelationHistory } from './RelationHistory';
