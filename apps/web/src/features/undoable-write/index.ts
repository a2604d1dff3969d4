export { addToHistory } from './undoableWrite';
