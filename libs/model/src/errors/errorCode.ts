/** What went wrong, for programs: the codes of the GraphQL contract that the domain can raise. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'ANCHOR_NOT_FOUND'
  | 'ANCHOR_AMBIGUOUS'
  | 'UNAVAILABLE'
  | 'QUERY_TOO_COMPLEX';
