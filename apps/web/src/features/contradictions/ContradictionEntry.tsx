import { Button } from '@mantine/core';
import { type JSX, useId } from 'react';
import { relationSentence } from '../../domain/words/text';
import { ClaimCard } from '../details/ClaimCard';
import { type Contradiction, describePoint } from './contradictionQueries';
import styles from './Contradictions.module.css';

interface ContradictionEntryProps {
  readonly contradiction: Contradiction;
  readonly onOpen: (opened: { readonly kind: 'relation' | 'actor'; readonly id: string }) => void;
}

/** Two claims side by side, under what they disagree on. */
export function ContradictionEntry({ contradiction, onOpen }: ContradictionEntryProps): JSX.Element {
  const heading = useId();
  const { first, second, points } = contradiction;
  const [one, other] = [first, second].map(({ relation: { from, label, to } }) =>
    relationSentence(from.name, label, to.name),
  );
  const isOneRelation = first.relation.id === second.relation.id;
  return (
    <li className={styles.entry}>
      <article aria-labelledby={heading}>
        <h3 id={heading} className={styles.sentence}>
          {one === other ? one : `${one} / ${other}`}
        </h3>
        <dl className={styles.points}>
          {points.map((point) => {
            const { what, first: said, second: otherwise } = describePoint(point);
            return (
              <div key={point.field} className={styles.point}>
                <dt>{what}</dt>
                <dd>
                  <bdi>{said}</bdi>
                </dd>
                <dd>
                  <span className={styles.against}>against</span> <bdi>{otherwise}</bdi>
                </dd>
              </div>
            );
          })}
        </dl>
        <ul className={styles.sides}>
          {[first, second].map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              weak={false}
              onActor={(id) => onOpen({ kind: 'actor', id })}
              actions={
                isOneRelation ? null : (
                  <OpenRelation
                    name={claim.summary}
                    onClick={() => onOpen({ kind: 'relation', id: claim.relation.id })}
                  />
                )
              }
            />
          ))}
        </ul>
        {isOneRelation && (
          <OpenRelation
            name={one ?? ''}
            onClick={() => onOpen({ kind: 'relation', id: first.relation.id })}
          />
        )}
      </article>
    </li>
  );
}

function OpenRelation({
  name,
  onClick,
}: {
  readonly name: string;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={onClick}>
        Open the relation<span className="unseen">: {name}</span>
      </Button>
    </div>
  );
}
