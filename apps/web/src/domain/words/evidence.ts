import type { Evidence } from '@entente/model';
import { claimSides, countNamedPublishers, type Side, type ClaimWithOrigins } from '../network/claims';
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

/**
 * `1 document`, `3 documents of 2 publishers`, `4 documents (1 publisher named, 3 not known)`: one document is never of more than one publisher, and
 * publishers without a name may be one.
 *
 * @param named How many of the publishers have a name; null where that is not loaded: `4 documents of up to 4 publishers`.
 */
export function describeBacking({ documents, publishers }: Backing, named: number | null): string {
  const words = counted(documents, 'document');
  if (documents < 2) return words;
  // What several documents have in common has a name.
  if (publishers === 1 || named === publishers) return `${words} of ${counted(publishers, 'publisher')}`;
  if (named === null) return `${words} of up to ${publishers} publishers`;
  if (named === 0) return `${words} (publishers not known)`;
  return `${words} (${counted(named, 'publisher')} named, ${publishers - named} not known)`;
}

/** A grade of evidence with what it rests on, where claims are not loaded: `Corroborated, 3 documents of up to 2 publishers`. */
export const describeGrade = ({ evidence, ...backing }: Backing & { readonly evidence: Evidence }): string =>
  `${evidenceNames[evidence]}, ${describeBacking(backing, null)}`;

/** What evidence rests on, where its claims are loaded. */
export const describeClaimed = (
  evidence: Evidence,
  claims: readonly ClaimWithOrigins[],
  backing: Backing,
): string => describeBacking(backing, countNamedPublishers(evidence, claims, backing.publishers));

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
  const documents = backing === null ? null : describeClaimed(evidence, claims, backing);
  const inDocuments = documents === null ? '' : ` in ${documents}`;
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
        return `${listed(sides)}${documents === null ? '' : `, ${backing?.documents === 1 ? 'all ' : ''}in ${documents}`}`;
      case 'DENIED':
        return `${originsOf('denies')} ${verb('denies', of('denies').origins)} it, none reports it`;
    }
  }
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
