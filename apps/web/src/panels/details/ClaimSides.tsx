import { type JSX, useId } from 'react';
import type { ClaimDetails } from '../../api/claimDetails';
import { ClaimCard } from './ClaimCard';
import styles from './ClaimSides.module.css';

const none: ReadonlySet<string> = new Set();

interface ClaimSidesProps {
  readonly claims: readonly ClaimDetails[];
  readonly onActor: (id: string) => void;
  /** Ids of those that a gap is about. */
  readonly weak?: ReadonlySet<string>;
}

/** The claims that affirm opposite those that deny; none of a side is a sentence. */
export function ClaimSides({ claims, onActor, weak = none }: ClaimSidesProps): JSX.Element {
  const against = claims.filter(({ stance }) => stance === 'DENIED');
  const inFavour = claims.filter(({ stance }) => stance !== 'DENIED');
  return (
    <div className={styles.sides} data-opposed={against.length > 0 && inFavour.length > 0}>
      <Side title="For" none="No source reports this." claims={inFavour} onActor={onActor} weak={weak} />
      <Side title="Against" none="No source denies this." claims={against} onActor={onActor} weak={weak} />
    </div>
  );
}

interface SideProps extends ClaimSidesProps {
  readonly title: string;
  readonly none: string;
}

function Side({ title, none, claims, onActor, weak }: SideProps): JSX.Element {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.side} data-side={title}>
      <h3 id={heading} className={styles.title}>
        {title} <span className={styles.count}>({claims.length})</span>
      </h3>
      {claims.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} onActor={onActor} weak={weak?.has(claim.id) ?? false} />
          ))}
        </ul>
      )}
    </section>
  );
}
