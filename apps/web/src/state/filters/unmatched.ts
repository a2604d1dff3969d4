/** What becomes of what the filters leave out: it fades, or it goes. */
export const Unmatched = { DIM: 'dim', HIDE: 'hide' } as const;
export type Unmatched = (typeof Unmatched)[keyof typeof Unmatched];
