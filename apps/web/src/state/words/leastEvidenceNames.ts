import type { Evidence } from '@entente/model';

/** What is let in where evidence of a grade and every stronger one is: in words that need no order to be known. */
export const leastEvidenceNames: Record<Evidence, string> = {
  CORROBORATED: 'Corroborated only',
  SINGLE_SOURCE: 'Single source or stronger',
  ALLEGED: 'Alleged or stronger',
  CONTESTED: 'Contested or stronger',
  DENIED: 'Any, even denied',
};
