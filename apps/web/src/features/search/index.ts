/** The search field: what a line finds, and the way to it. */
export { SearchBox } from './SearchBox';
export { useOpenedResult } from './openResult';
