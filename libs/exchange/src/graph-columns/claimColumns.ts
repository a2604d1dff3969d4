import { anchorFragment, type Citation, type Claim, type Relation } from '@entente/model';
import { type ColumnValue, inOneText, verbOf } from './graphColumns.js';

/** A citation with the claim and the relation that it is for. */
interface CitedClaim {
  readonly relation: Relation;
  readonly claim: Claim;
  readonly citation: Citation;
}

/** The columns of a table of claims: a row for each citation, a claim's own cells again in each of its rows. */
export const claimColumns: readonly {
  readonly name: string;
  readonly of: (cited: CitedClaim) => ColumnValue;
}[] = [
  { name: 'claim', of: ({ claim }) => claim.id },
  { name: 'relation', of: ({ relation }) => relation.id },
  { name: 'from', of: ({ relation }) => relation.from.name },
  { name: 'verb', of: ({ relation }) => verbOf(relation) },
  { name: 'to', of: ({ relation }) => relation.to.name },
  { name: 'type', of: ({ relation }) => relation.type },
  { name: 'evidence', of: ({ relation }) => relation.evidence },
  { name: 'stance', of: ({ claim }) => claim.stance },
  { name: 'summary', of: ({ claim }) => claim.summary },
  { name: 'saidBy', of: ({ claim }) => claim.speaker?.name ?? claim.attribution },
  { name: 'occurred', of: ({ claim, relation }) => claim.occurred ?? relation.occurred },
  { name: 'qualifiers', of: ({ claim }) => claim.qualifiers.map(describeQualifier) },
  { name: 'citation', of: ({ citation }) => citation.id },
  { name: 'status', of: ({ citation }) => citation.status },
  { name: 'quote', of: ({ citation }) => citation.quote },
  { name: 'source', of: ({ citation }) => citation.source.id },
  { name: 'place', of: ({ citation }) => anchorFragment(citation.anchor) },
  { name: 'title', of: ({ citation }) => citation.source.title },
  { name: 'authors', of: ({ citation }) => citation.source.authors },
  { name: 'publisher', of: ({ citation }) => citation.source.publisher },
  { name: 'published', of: ({ citation }) => citation.source.published },
  { name: 'url', of: ({ citation }) => citation.source.url },
  { name: 'sha256', of: ({ citation }) => citation.source.sha256 },
  { name: 'reliability', of: ({ citation }) => citation.source.reliability?.grade ?? null },
  { name: 'reliabilityReason', of: ({ citation }) => citation.source.reliability?.reason ?? null },
  { name: 'credibility', of: ({ claim }) => claim.credibility?.grade ?? null },
  { name: 'credibilityReason', of: ({ claim }) => claim.credibility?.reason ?? null },
  { name: 'recordedAt', of: ({ claim }) => claim.recordedAt },
  { name: 'recordedBy', of: ({ claim }) => claim.recordedBy },
];

/** The rows of the claims on a relation, each its cells. */
export function* claimRows(relation: Relation): Generator<(string | number | boolean | null)[]> {
  for (const claim of relation.claims ?? []) {
    for (const citation of claim.citations) {
      yield claimColumns.map(({ of }) => inOneText(of({ relation, claim, citation })));
    }
  }
}

const describeQualifier = ({ key, value, unit }: Claim['qualifiers'][number]): string =>
  `${key}: ${unit === null ? value : `${value} ${unit}`}`;
