export { useLiveChanges, useReadAgain, useSourceChanges } from './useLiveChanges';
