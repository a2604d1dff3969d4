/** Search box and opened result. */
export { SearchBox } from './SearchBox';
export { useOpenedResult } from './openResult';
