export { PlaceHeader } from './PlaceHeader';
export { Places, reviewCounts } from './Places';
