/** What is said where a subscription is asked for at /graphql. */
export const ONLY_AS_STREAM =
  'A subscription is answered as server-sent events: ask for it at /graphql/stream';
