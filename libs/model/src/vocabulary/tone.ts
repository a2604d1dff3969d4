/** Whether a relation binds, parts, or merely structures its two actors. */
export const Tone = { COOPERATION: 'COOPERATION', CONFLICT: 'CONFLICT', STRUCTURE: 'STRUCTURE' } as const;
export type Tone = (typeof Tone)[keyof typeof Tone];
