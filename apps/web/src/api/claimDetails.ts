import type { ResultOf } from 'gql.tada';
import type { claimFields } from './claimFields';

export type ClaimDetails = ResultOf<typeof claimFields>;
