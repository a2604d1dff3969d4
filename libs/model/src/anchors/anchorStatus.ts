/** VERIFIED: resolved in the held document, quote and all. UNVERIFIED: the document is not held. BROKEN: it is held and does not match. */
export const AnchorStatus = { VERIFIED: 'VERIFIED', UNVERIFIED: 'UNVERIFIED', BROKEN: 'BROKEN' } as const;
export type AnchorStatus = (typeof AnchorStatus)[keyof typeof AnchorStatus];
