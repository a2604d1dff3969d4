/** Why an analyst should look at a relation again. */
export const Gap = {
  SINGLE_SOURCE: 'SINGLE_SOURCE',
  ALLEGED_ONLY: 'ALLEGED_ONLY',
  CONTESTED: 'CONTESTED',
  UNDATED: 'UNDATED',
  UNATTRIBUTED: 'UNATTRIBUTED',
  UNVERIFIED: 'UNVERIFIED',
  BROKEN: 'BROKEN',
  POSSIBLY_ONE_ORIGIN: 'POSSIBLY_ONE_ORIGIN',
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];
