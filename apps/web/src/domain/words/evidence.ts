import type { Evidence } from '@entente/model';
import { claimSides, type Side, type ClaimWithOrigins } from '../claims';
import { counted } from './text';

export const evidenceNames: Record<Evidence, string> = {
  CORROBORATED: 'Corroborated',
  SINGLE_SOURCE: 'Single source',
  ALLEGED: 'Alleged',
  CONTESTED: 'Contested',
  DENIED: 'Denied',
};

/** Names for "this grade or stronger" that do not require knowing the order. */
export const leastEvidenceNames: Record<Evidence, string> = {
  CORROBORATED: 'Corroborated only',
  SINGLE_SOURCE: 'Single source or stronger',
  ALLEGED: 'Alleged or stronger',
  CONTESTED: 'Contested or stronger',
  DENIED: 'Any, even denied',
};

/** Documents and publishers of a relation, as the API counts them. */
export interface Backing {
  readonly documents: number;
  readonly publishers: number;
}

/** `1 document`, `3 documents of 2 publishers`: one document is never of more than one publisher. */
export function describeBacking({ documents, publishers }: Backing): string {
  const words = counted(documents, 'document');
  return documents < 2 ? words : `${words} of ${counted(publishers, 'publisher')}`;
}

/** A grade of evidence with what it rests on: `Corroborated, 3 documents of 2 publishers`. */
export const describeGrade = ({ evidence, ...backing }: Backing & { readonly evidence: Evidence }): string =>
  `${evidenceNames[evidence]}, ${describeBacking(backing)}`;

/**
 * What the claims on a relation add up to, in a sentence: `Corroborated: 2 origins in 1 document report it, none denies it`. Origin, document and
 * publisher are three things: claims with the same origin count once, and the numbers of documents and publishers are given beside that.
 *
 * @param backing The relation's documents and publishers, by the day of the claims; null while not known.
 */
export function describeEvidence(
  evidence: Evidence,
  claims: readonly ClaimWithOrigins[],
  backing: Backing | null,
): string {
  const sides = claimSides(claims);
  const of = (side: Side): { claims: readonly ClaimWithOrigins[]; origins: number } =>
    sides.find((one) => one.side === side) ?? { claims: [], origins: 0 };
  const inDocuments = backing === null ? '' : ` in ${describeBacking(backing)}`;
  const originsOf = (side: Side): string => `${counted(of(side).origins, 'origin')}${inDocuments}`;
  return `${evidenceNames[evidence]}: ${rest()}.`;

  function rest(): string {
    switch (evidence) {
      case 'CORROBORATED':
        return `${originsOf('reports')} report it, none denies it`;
      case 'SINGLE_SOURCE':
        return `${originsOf('reports')} reports it${inClaims(of('reports').claims)}, none denies it`;
      case 'ALLEGED':
        return `${originsOf('alleges')} ${verb('alleges', of('alleges').origins)} it, none reports or denies it`;
      case 'CONTESTED':
        return `${listed(sides)}${inAll(backing)}`;
      case 'DENIED':
        return `${originsOf('denies')} ${verb('denies', of('denies').origins)} it, none reports it`;
    }
  }
}

function inAll(backing: Backing | null): string {
  if (backing === null) return '';
  return `, ${backing.documents === 1 ? 'all ' : ''}in ${describeBacking(backing)}`;
}

const inClaims = (claims: readonly ClaimWithOrigins[]): string =>
  claims.length > 1 ? ` in ${claims.length} claims` : '';

const many: Record<Side, string> = { reports: 'report', alleges: 'allege', denies: 'deny' };
const verb = (side: Side, count: number): string => (count === 1 ? side : many[side]);

function listed(sides: readonly { readonly side: Side; readonly origins: number }[]): string {
  return sides
    .map(
      ({ side, origins }, at) =>
        `${at === 0 ? counted(origins, 'origin') : origins} ${verb(side, origins)} it`,
    )
    .join(', ');
}
