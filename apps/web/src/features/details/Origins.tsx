import type { ResultOf } from 'gql.tada';
import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claims';
import { claimSides, type Side } from '../../domain/network/claims';
import { counted } from '../../domain/words/text';
import nearStyles from './NearOrigins.module.css';
import styles from './Origins.module.css';
import type { relationDetails } from './queries';
import { namedOrigins } from './relationClaims';

const titles: Record<Side, string> = {
  reports: 'Who reports it',
  alleges: 'Who alleges it',
  denies: 'Who denies it',
};

/** The origins of the claims, each counted once however often it is repeated, by stance. */
export function Origins({ claims }: { readonly claims: readonly ClaimDetails[] }): JSX.Element {
  return (
    <div className={styles.origins}>
      {claimSides(claims).map(({ side, claims: ofSide, origins }) => {
        return (
          <section key={side}>
            <p className={styles.title}>
              {titles[side]}: {counted(origins, 'independent origin')}
            </p>
            <ul className={styles.list}>
              {namedOrigins(ofSide).map(({ key, name, claims: count, documents }) => (
                <li key={key}>
                  <bdi>{name}</bdi>
                  <span className={styles.detail}>
                    {counted(count, 'claim')}, in {counted(documents, 'document')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type Pair = NonNullable<ResultOf<typeof relationDetails>['relation']>['nearOrigins'][number];

const reasons: Readonly<Record<Pair['because'], string>> = {
  SIMILAR_NAME: 'their names are alike',
  SAME_TEXT: 'they published the same text',
};

interface NearOriginsProps {
  readonly pairs: readonly Pair[];
  /** The claims that are known; pairs with an origin of no known claim are not shown. */
  readonly claims: readonly ClaimDetails[];
}

/** Pairs of origins that are counted separately and may be one. */
export function NearOrigins({ pairs, claims }: NearOriginsProps): JSX.Element | null {
  const namesInClaims = new Set(
    claims.flatMap(({ speaker, attribution, citations }) =>
      citations.map(({ source }) => speaker?.name ?? (attribution || (source.publisher ?? source.title))),
    ),
  );
  const known = pairs.filter(({ one, other }) => namesInClaims.has(one) && namesInClaims.has(other));
  if (known.length === 0) return null;
  return (
    <ul className={nearStyles.near}>
      {known.map(({ one, other, because }) => (
        <li key={`${one} ${other}`}>
          Possibly one origin: <bdi>{one}</bdi> and <bdi>{other}</bdi>, since {reasons[because]}.
        </li>
      ))}
    </ul>
  );
}
