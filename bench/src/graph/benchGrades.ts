import type { Evidence } from '@entente/model';

/** How often each grade of evidence is meant to come out, of a hundred. */
export const benchGrades: Readonly<Record<Evidence, number>> = {
  CORROBORATED: 15,
  SINGLE_SOURCE: 70,
  ALLEGED: 8,
  CONTESTED: 5,
  DENIED: 2,
};
