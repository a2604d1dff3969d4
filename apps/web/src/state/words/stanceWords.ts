import type { Stance } from '@entente/model';

/** How a claim is put, in plain words. */
export const stanceWords: Record<Stance, string> = {
  ASSERTED: 'States it',
  REPORTED: 'Reports it',
  ALLEGED: 'Alleges it',
  DENIED: 'Denies it',
};
