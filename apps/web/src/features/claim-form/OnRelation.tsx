import { type JSX, useId, useState } from 'react';
import { displayDate } from '../../domain/words/dates';
import { describeGrade, type Backing } from '../../domain/words/evidence';
import type { Evidence } from '@entente/model';
import { type ExistingRelation, NEW } from './claimDraft';
import styles from './OnRelation.module.css';

interface OnRelationProps {
  readonly existing: readonly (ExistingRelation & Backing & { readonly evidence: Evidence })[];
  readonly chosen: string;
  /** The one that the date of the claim fits. */
  readonly fitting: string | null;
  readonly onChoose: (on: string) => void;
}

/** Relations that are listed at first. */
const FEW = 3;

/** Whether it is a further claim on a relation that is there between the two, or a new relation. */
export function OnRelation({ existing, chosen, fitting, onChoose }: OnRelationProps): JSX.Element {
  const name = useId();
  const [all, setAll] = useState(false);
  const shown = all ? existing : existing.filter(({ id }, i) => i < FEW || id === chosen || id === fitting);
  return (
    <fieldset className={styles.choices}>
      <legend>Between the two that is recorded already</legend>
      {shown.map(({ id, occurred, ...grade }) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            A further claim on: {occurred === null ? 'no date' : displayDate(occurred)}
            <span className={styles.detail}>
              {describeGrade(grade)}
              {id === fitting ? '; fits the date' : ''}
            </span>
          </span>
        </label>
      ))}
      {shown.length < existing.length && (
        <button type="button" className={styles.link} onClick={() => setAll(true)}>
          Show {existing.length - shown.length} others
        </button>
      )}
      <label className={styles.choice}>
        <input type="radio" name={name} checked={chosen === NEW} onChange={() => onChoose(NEW)} />
        <span>
          A new relation
          <span className={styles.detail}>Another event, or another tie</span>
        </span>
      </label>
    </fieldset>
  );
}
