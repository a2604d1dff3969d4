import type { Writer } from '@entente/store';

/** In whose name the command line writes. */
export const writer: Writer = { by: 'cli', requestId: null };
