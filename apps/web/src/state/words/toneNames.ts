import type { Tone } from '@entente/model';

export const toneNames: Record<Tone, string> = {
  COOPERATION: 'Cooperation',
  CONFLICT: 'Conflict',
  STRUCTURE: 'Structure',
};
