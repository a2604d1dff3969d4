/** How chains are ordered: SHORTEST by length, then by evidence, weakest hop first; STRONGEST by the weakest hop, then by length, then by the other hops, weakest first. */
export const PathRank = { SHORTEST: 'SHORTEST', STRONGEST: 'STRONGEST' } as const;
export type PathRank = (typeof PathRank)[keyof typeof PathRank];
