import type { ResultOf } from 'gql.tada';
import type { foundPaths } from './foundPaths';

/** A chain of actors, as the API found it. */
export type FoundPath = ResultOf<typeof foundPaths>['paths'][number];
