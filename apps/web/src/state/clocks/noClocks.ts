import type { Clocks } from './clocks';

/** The clocks brought out, and set to no day. */
export const noClocks: Clocks = { asOf: null, knownAt: null };
