import type { Scheme } from './scheme';

/** The dress that the reader asked for; `system`: as the system has it. */
export type SchemeChoice = Exclude<Scheme, 'forced'> | 'system';
