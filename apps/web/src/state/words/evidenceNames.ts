import type { Evidence } from '@entente/model';

export const evidenceNames: Record<Evidence, string> = {
  CORROBORATED: 'Corroborated',
  SINGLE_SOURCE: 'Single source',
  ALLEGED: 'Alleged',
  CONTESTED: 'Contested',
  DENIED: 'Denied',
};
