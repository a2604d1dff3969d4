export { useLiveChanges, useReadAgain } from './useLiveChanges';
