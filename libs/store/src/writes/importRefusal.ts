import type { ErrorCode } from '@entente/model';

/** Why a row was not taken. `index` counts through the batch's actors, then its sources, then its claims. */
export interface ImportRefusal {
  readonly index: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly field?: string;
}
