import type { ResultOf } from 'gql.tada';
import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claimDetails';
import type { relationDetails } from '../../api/relationDetails';
import styles from './NearOrigins.module.css';

type Pair = NonNullable<ResultOf<typeof relationDetails>['relation']>['nearOrigins'][number];

const reasons: Readonly<Record<Pair['because'], string>> = {
  SIMILAR_NAME: 'their names are alike',
  SAME_TEXT: 'they published the same text',
};

interface NearOriginsProps {
  readonly pairs: readonly Pair[];
  /** Those that are known: of the others nobody was heard. */
  readonly claims: readonly ClaimDetails[];
}

/** Origins that are counted apart and may be one voice. */
export function NearOrigins({ pairs, claims }: NearOriginsProps): JSX.Element | null {
  const heard = new Set(
    claims.flatMap(({ speaker, attribution, citations }) =>
      citations.map(({ source }) => speaker?.name ?? (attribution || (source.publisher ?? source.title))),
    ),
  );
  const known = pairs.filter(({ one, other }) => heard.has(one) && heard.has(other));
  if (known.length === 0) return null;
  return (
    <ul className={styles.near}>
      {known.map(({ one, other, because }) => (
        <li key={`${one} ${other}`}>
          Possibly one origin: <bdi>{one}</bdi> and <bdi>{other}</bdi>, since {reasons[because]}.
        </li>
      ))}
    </ul>
  );
}
