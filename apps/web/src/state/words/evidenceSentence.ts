import type { Evidence } from '@entente/model';
import { claimSides, countDocuments, type Side } from '../claims/claimSides';
import type { HeardClaim } from '../claims/heardClaim';
import { counted } from './counted';
import { evidenceNames } from './evidenceNames';

/**
 * What the claims on a relation add up to, in a sentence: `Corroborated: 2 origins in 1 document report it, none denies it`. Source, speaker and
 * document are three things: voices that are one origin count once, and in how many documents they are heard is said beside.
 */
export function evidenceSentence(evidence: Evidence, claims: readonly HeardClaim[]): string {
  const sides = claimSides(claims);
  const of = (side: Side): { claims: readonly HeardClaim[]; origins: number } =>
    sides.find((one) => one.side === side) ?? { claims: [], origins: 0 };
  return `${evidenceNames[evidence]}: ${rest()}.`;

  function rest(): string {
    switch (evidence) {
      case 'CORROBORATED':
        return `${originsIn(of('reports'))} report it, none denies it`;
      case 'SINGLE_SOURCE':
        return `${originsIn(of('reports'))} reports it${inClaims(of('reports').claims)}, none denies it`;
      case 'ALLEGED':
        return `${originsIn(of('alleges'))} ${verb('alleges', of('alleges').origins)} it, none reports or denies it`;
      case 'CONTESTED':
        return `${listed(sides.map(({ side, origins }) => [side, origins]))}, ${heardIn(claims)}`;
      case 'DENIED':
        return `${originsIn(of('denies'))} ${verb('denies', of('denies').origins)} it, none reports it`;
    }
  }
}

function originsIn({ claims, origins }: { claims: readonly HeardClaim[]; origins: number }): string {
  return `${counted(origins, 'origin')} in ${counted(countDocuments(claims), 'document')}`;
}

const inClaims = (claims: readonly HeardClaim[]): string =>
  claims.length > 1 ? ` in ${claims.length} claims` : '';

function heardIn(claims: readonly HeardClaim[]): string {
  const documents = countDocuments(claims);
  return documents === 1 ? 'all in 1 document' : `in ${documents} documents`;
}

const many: Record<Side, string> = { reports: 'report', alleges: 'allege', denies: 'deny' };
const verb = (side: Side, count: number): string => (count === 1 ? side : many[side]);

function listed(parts: readonly (readonly [Side, number])[]): string {
  return parts
    .map(([side, count], at) => `${at === 0 ? counted(count, 'origin') : count} ${verb(side, count)} it`)
    .join(', ');
}
