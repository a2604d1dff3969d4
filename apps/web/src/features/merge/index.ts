export { MergeButton } from './MergeButton';
export { MergeDialog } from './MergeDialog';
export { undoMergeHere } from './mergeCommands';
export { openMerge } from './mergeState';
