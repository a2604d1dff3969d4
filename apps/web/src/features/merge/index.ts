export { MergeButton, MergeDialog } from './MergeDialog';
export { undoMergeHere } from './mergeCommands';
export { openMerge } from './mergeState';
