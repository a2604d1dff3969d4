/**
 * How a claim is put. ASSERTED: in the source's own voice. REPORTED: the source relays that someone else states it.
 * ALLEGED: someone says it without it being established. DENIED: someone says it is not so.
 */
export const Stance = {
  ASSERTED: 'ASSERTED',
  REPORTED: 'REPORTED',
  ALLEGED: 'ALLEGED',
  DENIED: 'DENIED',
} as const;
export type Stance = (typeof Stance)[keyof typeof Stance];
