export { Places, reviewCounts } from './Places';
