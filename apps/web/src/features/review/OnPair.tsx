import { type JSX, useEffect, useRef } from 'react';
import { displayDate } from '../../domain/words/dates';
import { describeGrade } from '../../domain/words/evidence';
import { counted, relationSentence } from '../../domain/words/text';
import { NEW } from '../claim-form';
import { MOST_KEYS } from './deskCommands';
import keys from './Keys.module.css';
import styles from './ProposalCard.module.css';
import type { ProposalInHand } from './useProposalInHand';

interface OnPairProps {
  readonly inHand: ProposalInHand;
  readonly onChoose: (on: string) => void;
}

/** What the graph has between the two, each by its number, and a new relation. */
export function OnPair({ inHand, onChoose }: OnPairProps): JSX.Element | null {
  const { pair, on, count, from, to, isReading } = inHand;
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The document behind it stays where it is.
    const place = list.current;
    const label = place?.querySelector<HTMLElement>('input:checked')?.closest('label');
    if (!place || !label) return;
    const [top, bottom] = [label.offsetTop, label.offsetTop + label.offsetHeight];
    if (top < place.scrollTop) place.scrollTop = top;
    if (bottom > place.scrollTop + place.clientHeight) place.scrollTop = bottom - place.clientHeight;
  }, [on, isReading]);
  if (from === null || to === null) return null;
  if (isReading) return <p className={styles.pairTitle}>Reading what is between the two…</p>;
  if (pair.relations.length === 0) {
    return <p className={styles.pairTitle}>Nothing is recorded between the two yet: a new relation.</p>;
  }
  return (
    <fieldset ref={list} className={styles.pair}>
      <legend className={styles.pairTitle}>On this pair already: {counted(count, 'relation')}</legend>
      {pair.relations.map((relation, i) => {
        const { id, label, occurred, from: first, to: second, ...grade } = relation;
        return (
          <label key={id} className={styles.relation}>
            <input type="radio" name="on" checked={on === id} onChange={() => onChoose(id)} />
            {i < MOST_KEYS && (
              <kbd aria-hidden="true" className={keys.key}>
                {i + 1}
              </kbd>
            )}
            <span>
              {relationSentence(first.name, label, second.name)}
              <span className={styles.small}>
                {occurred === null ? 'no date' : displayDate(occurred)} · {describeGrade(grade)}
                {id === pair.fitting ? ' · fits' : ''}
              </span>
            </span>
          </label>
        );
      })}
      <label className={styles.relation}>
        <input type="radio" name="on" checked={on === NEW} onChange={() => onChoose(NEW)} />
        <kbd aria-hidden="true" className={keys.key}>
          N
        </kbd>
        <span>A new relation</span>
      </label>
      {pair.relations.length > 1 && (
        <p className={styles.small}>
          <kbd className={keys.key}>,</kbd> and <kbd className={keys.key}>.</kbd> go through them.
        </p>
      )}
    </fieldset>
  );
}
