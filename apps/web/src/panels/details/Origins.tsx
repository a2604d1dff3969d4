import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claimDetails';
import { namedOrigins } from '../../state/claims/namedOrigins';
import { counted } from '../../state/words/counted';
import styles from './Origins.module.css';

/** Who the claims go back to, counted once each however often they are repeated, for and against apart. */
export function Origins({ claims }: { readonly claims: readonly ClaimDetails[] }): JSX.Element {
  const sides = [
    { verb: 'says so', claims: claims.filter(({ stance }) => stance !== 'DENIED') },
    { verb: 'denies it', claims: claims.filter(({ stance }) => stance === 'DENIED') },
  ].filter((side) => side.claims.length > 0);
  return (
    <div className={styles.origins}>
      {sides.map(({ verb, claims: ofSide }) => {
        const origins = namedOrigins(ofSide);
        return (
          <section key={verb}>
            <p className={styles.title}>
              Who {verb}: {counted(origins.length, 'independent origin')}
            </p>
            <ul className={styles.list}>
              {origins.map(({ key, name, claims: count, sources }) => (
                <li key={key}>
                  {name}
                  <span className={styles.detail}>
                    {counted(count, 'claim')}, heard in {counted(sources, 'source')}
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
