import type { Evidence, Stance } from '@entente/model';
import type { Random } from './random.js';

/** Stances of claims, each with an origin of its own, that add up to a grade of evidence. */
export function stancesFor(grade: Evidence, random: Random): Stance[] {
  const affirmed = (): Stance => (random.chance(0.6) ? 'ASSERTED' : 'REPORTED');
  const several = (least: number): number =>
    least + (random.chance(0.3) ? 1 : 0) + (random.chance(0.1) ? 1 : 0);
  switch (grade) {
    case 'CORROBORATED':
      return Array.from({ length: several(2) }, affirmed);
    case 'SINGLE_SOURCE':
      return random.chance(0.05) ? [affirmed(), 'ALLEGED'] : [affirmed()];
    case 'ALLEGED':
      return Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => 'ALLEGED');
    case 'CONTESTED':
      return [
        ...Array.from({ length: several(1) }, (): Stance => (random.chance(0.3) ? 'ALLEGED' : affirmed())),
        'DENIED',
      ];
    case 'DENIED':
      return Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => 'DENIED');
  }
}
