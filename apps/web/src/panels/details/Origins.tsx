import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claimDetails';
import { claimSides, type Side } from '../../state/claims/claimSides';
import { namedOrigins } from '../../state/claims/namedOrigins';
import { counted } from '../../state/words/counted';
import styles from './Origins.module.css';

const titles: Record<Side, string> = {
  reports: 'Who reports it',
  alleges: 'Who alleges it',
  denies: 'Who denies it',
};

/** Who the claims go back to, counted once each however often they are repeated, by what they do about it. */
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
