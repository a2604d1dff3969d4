export { addToHistory } from './undoableWrite';
export { useSend } from './useSend';
