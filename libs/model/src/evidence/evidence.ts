/** What the claims on a relation add up to, strongest first: the order of the keys is the order of strength. */
export const Evidence = {
  CORROBORATED: 'CORROBORATED',
  SINGLE_SOURCE: 'SINGLE_SOURCE',
  ALLEGED: 'ALLEGED',
  CONTESTED: 'CONTESTED',
  DENIED: 'DENIED',
} as const;
export type Evidence = (typeof Evidence)[keyof typeof Evidence];
