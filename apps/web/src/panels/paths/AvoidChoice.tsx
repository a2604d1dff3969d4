import { type JSX, useRef } from 'react';
import type { PathEnd } from '../../state/paths/pathQuestion';
import type { Scheme } from '../../theme/scheme';
import { ActorPicker } from './ActorPicker';
import styles from './AvoidChoice.module.css';

interface AvoidChoiceProps {
  readonly avoided: readonly PathEnd[];
  readonly scheme: Scheme;
  readonly onChoose: (avoided: readonly PathEnd[]) => void;
}

/** Actors that no path passes. */
export function AvoidChoice({ avoided, scheme, onChoose }: AvoidChoiceProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.choice} role="group" aria-label="Actors to avoid">
      <span>Avoid</span>
      {avoided.map((actor) => (
        <button
          key={actor.id}
          type="button"
          className={styles.actor}
          aria-label={`Avoid ${actor.name} no longer`}
          onClick={() => {
            onChoose(avoided.filter(({ id }) => id !== actor.id));
            // The button that had the focus is gone.
            field.current?.focus();
          }}
        >
          <bdi>{actor.name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      <ActorPicker
        label="Add an actor to avoid"
        small
        chosen={null}
        field={field}
        scheme={scheme}
        autoFocus={false}
        onChoose={(actor) => {
          if (!avoided.some(({ id }) => id === actor.id)) onChoose([...avoided, actor]);
        }}
      />
    </div>
  );
}
